import { completeTransition } from '../testing/complete-journey';
import { testRule } from '../testing/rule-tester';
import { ambiguousTransitions } from './ambiguous-transitions';

const bought = { kind: 'event' as const, name: 'bought' };

testRule(ambiguousTransitions, {
  valid: {
    'one trigger in two states': (journey) => journey.transitions.forEach((transition) => (transition.trigger = bought)),
    'two transitions that have no trigger yet': (journey) => {
      delete journey.transitions[0]!.trigger;
      journey.transitions.push(completeTransition('more', 'trial', 'left', 0.1, { trigger: undefined }));
    },
    'triggers that differ in a detail': (journey) => {
      journey.transitions[0]!.trigger = bought;
      journey.transitions.push(completeTransition('more', 'trial', 'left', 0.1, { trigger: { ...bought, count: 2 } }));
    },
  },
  invalid: {
    'two transitions with one trigger: the one judged later': {
      change: (journey) => {
        journey.transitions[0] = { ...journey.transitions[0]!, trigger: bought, priority: 2 };
        journey.transitions.push(completeTransition('more', 'trial', 'left', 0.1, { trigger: bought, priority: 1 }));
      },
      findings: [
        {
          target: { kind: 'transition', id: 'trial-decision', field: 'trigger' },
          message: 'Trial → Decision waits for the same thing as Trial → Left, which is judged first, so nobody takes it. Change one of the triggers or remove one of the two.',
        },
      ],
    },
  },
});
