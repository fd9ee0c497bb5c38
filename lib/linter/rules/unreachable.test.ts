import { completeState } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { unreachable } from './unreachable';

testRule(unreachable, {
  valid: {
    'a state that only a timeout leads to': (journey) => {
      journey.states.push(completeState('nudge', 'Nudge'));
      journey.states[0]!.timeout = { after: 'P7D', to: 'nudge' };
    },
    'a state that only a failure path leads to': (journey) => {
      journey.states.push(completeState('nudge', 'Nudge'));
      journey.states[0]!.touchpoints[0]!.failure = { then: { kind: 'move', to: 'nudge' } };
    },
    'a journey without a first state, which has another finding': (journey) => delete journey.entry.start,
    'an outcome that nothing leads to': (journey) => journey.outcomes.push({ id: 'later', name: 'Later', kind: 'exited' }),
  },
  invalid: {
    'states that only lead to each other': {
      change: (journey) => {
        journey.states.push(completeState('one', 'One', { timeout: { after: 'P1D', to: 'two' } }), completeState('two', '', { timeout: { after: 'P1D', to: 'one' } }));
      },
      findings: [
        { target: { kind: 'state', id: 'one' }, message: "One can't be reached from Trial. Connect a state that comes before it, or remove it." },
        { target: { kind: 'state', id: 'two' }, message: "A state without a name can't be reached from Trial. Connect a state that comes before it, or remove it." },
      ],
    },
  },
});
