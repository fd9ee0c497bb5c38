import { completeState, completeTransition } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { deadEnd } from './dead-end';

testRule(deadEnd, {
  valid: {
    'a state that only a timeout leads out of': (journey) => journey.transitions.splice(0),
    'a state that leads back, and out elsewhere': (journey) => journey.transitions.push(completeTransition('back', 'decision', 'trial', 0.1)),
  },
  invalid: {
    'a state without a way out, and not the state before it': {
      change: (journey) => {
        delete journey.states[0]!.timeout;
        delete journey.states[1]!.timeout;
        journey.transitions.splice(1);
      },
      findings: [{ target: { kind: 'state', id: 'decision' }, message: 'Nothing leads out of Decision. Connect it to a next state or an outcome.' }],
    },
    'a state that leads only to itself': {
      change: (journey) => {
        delete journey.states[1]!.timeout;
        journey.transitions[1] = completeTransition('again', 'decision', 'decision', 1);
      },
      findings: [{ target: { kind: 'state', id: 'decision' }, message: 'Nothing leads out of Decision. Connect it to a next state or an outcome.' }],
    },
    'states that go around for ever, once': {
      change: (journey) => {
        journey.states.push(completeState('one', 'One', { timeout: { after: 'P1D', to: 'two' } }), completeState('two', '', { timeout: { after: 'P1D', to: 'one' } }));
      },
      findings: [{ target: { kind: 'state', id: 'one' }, message: 'Customers never leave One and a state without a name, which lead only to each other. Add a way to an outcome.' }],
    },
  },
});
