import { completeTransition } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { instantCycle } from './instant-cycle';

const atOnce = { kind: 'fixed' as const, value: 'PT0S' };

testRule(instantCycle, {
  valid: {
    'a loop with one wait': (journey) => {
      journey.transitions[0]!.duration = atOnce;
      journey.transitions.push(completeTransition('back', 'decision', 'trial', 0.1, { duration: { kind: 'fixed', value: 'PT1M' } }));
    },
    'a loop whose time is not known yet': (journey) => journey.transitions.push(completeTransition('back', 'decision', 'trial', 0.1)),
    'a chain without waits': (journey) => journey.transitions.forEach((transition) => (transition.duration = atOnce)),
  },
  invalid: {
    'a loop of a transition and a timeout, once': {
      change: (journey) => {
        journey.transitions[0]!.duration = { kind: 'uniform', min: 'PT0S', max: 'PT0S' };
        journey.states[1]!.timeout = { after: 'P0D', to: 'trial' };
      },
      findings: [{ target: { kind: 'state', id: 'trial' }, message: 'Customers can go around Trial and Decision without ever waiting. Give one of these timeouts or transitions some time.' }],
    },
    'a state that leads to itself at once': {
      change: (journey) => (journey.states[1]!.timeout = { after: 'PT0S', to: 'decision' }),
      findings: [
        { target: { kind: 'state', id: 'decision' }, message: 'Customers can go around from Decision back to itself without ever waiting. Give one of these timeouts or transitions some time.' },
      ],
    },
  },
});
