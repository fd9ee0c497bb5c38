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
    'a narrower trigger that is judged first': (journey) => {
      journey.transitions[0] = { ...journey.transitions[0]!, trigger: bought, priority: 2 };
      journey.transitions.push(completeTransition('more', 'trial', 'left', 0.1, { trigger: { ...bought, count: 2 } }));
    },
    'empty groups of conditions, which have another finding': (journey) => {
      journey.transitions[0]!.trigger = { kind: 'all', of: [] };
      journey.transitions.push(completeTransition('more', 'trial', 'left', 0.1, { trigger: { kind: 'all', of: [] } }));
    },
  },
  invalid: {
    'a narrower trigger that is judged later': {
      change: (journey) => {
        journey.transitions[0]!.trigger = { kind: 'any', of: [bought, { kind: 'segment', id: 'friends' }] };
        journey.transitions.push(completeTransition('more', 'trial', 'left', 0.1, { priority: 2, trigger: { kind: 'all', of: [{ ...bought, count: 2 }, { kind: 'segment', id: 'trials' }] } }));
      },
      findings: [
        {
          target: { kind: 'transition', id: 'more', field: 'trigger' },
          message: 'Whenever Trial → Left applies, Trial → Decision applies, too, and is judged first, so nobody takes it. Judge the narrower one first, or change one of the triggers.',
        },
      ],
    },
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
