import { completeState } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { stateLimit } from './state-limit';

const withStates = (count: number) => (journey: { states: unknown[] }) => {
  journey.states = Array.from({ length: count }, (_, i) => completeState(`s${i}`, `State ${i}`));
};

testRule(stateLimit, {
  valid: {
    'no states': withStates(0),
    'seven states': withStates(7),
    'outcomes beyond seven': (journey) => {
      for (let i = 0; i < 8; i++) journey.outcomes.push({ id: `o${i}`, name: `Outcome ${i}`, kind: 'exited' });
    },
  },
  invalid: {
    'eight states': {
      change: withStates(8),
      findings: [
        {
          target: { kind: 'journey', id: 'journey', field: 'states' },
          message: 'The journey has 8 states, 1 more than the 7 it may have. Move at least 1 of them into a sub-journey and hand customers off to it.',
        },
      ],
    },
    'ten states': {
      change: withStates(10),
      findings: [
        {
          target: { kind: 'journey', id: 'journey', field: 'states' },
          message: 'The journey has 10 states, 3 more than the 7 it may have. Move at least 3 of them into a sub-journey and hand customers off to it.',
        },
      ],
    },
  },
});
