import type { Rule } from '../rule';
import { onTransition } from '../target';
import { transitionName } from '../wording';

export const ambiguousTransitions: Rule<'ambiguous-transitions'> = {
  id: 'ambiguous-transitions',
  title: 'No two transitions out of a state wait for the same thing',
  why: 'Only the first of them is ever taken, whatever rate the other one expects.',
  *check(scope) {
    for (const { id } of scope.journey.states) {
      const transitions = scope.transitionsFrom(id);
      if (transitions.length < 2) continue;
      const first = new Map<string, string>();
      for (const transition of transitions) {
        if (!transition.trigger) continue;
        const trigger = JSON.stringify(transition.trigger);
        const earlier = first.get(trigger);
        const name = transitionName(scope, transition);
        if (earlier === undefined) first.set(trigger, name);
        else yield { target: onTransition(transition, 'trigger'), message: `${name} waits for the same thing as ${earlier}, which is judged first, so nobody takes it. Change one of the triggers or remove one of the two.` };
      }
    }
  },
};
