import type { Criterion } from '@/lib/journey/criterion';
import type { Transition } from '@/lib/journey/schema/transition';
import { implies } from '../compare-criteria';
import { criterionGap } from '../criterion-gap';
import type { Rule } from '../rule';
import { onTransition } from '../target';
import { transitionName } from '../wording';

export const ambiguousTransitions: Rule<'ambiguous-transitions'> = {
  id: 'ambiguous-transitions',
  title: 'No transition out of a state is always overtaken by another',
  why: 'Only the first one that applies is ever taken, whatever rate the other one expects.',
  *check(scope) {
    for (const { id } of scope.journey.states) {
      const transitions = scope.transitionsFrom(id);
      if (transitions.length < 2) continue;
      const earlier: Transition[] = [];
      for (const transition of transitions) {
        const { trigger } = transition;
        if (!trigger || criterionGap(trigger) === 'missing') continue;
        const first = earlier.find((other) => implies(trigger, other.trigger!));
        if (!first) {
          earlier.push(transition);
          continue;
        }
        const target = onTransition(transition, 'trigger');
        const [name, overtaking] = [transitionName(scope, transition), transitionName(scope, first)];
        if (isSame(trigger, first.trigger!)) {
          yield { target, message: `${name} waits for the same thing as ${overtaking}, which is judged first, so nobody takes it. Change one of the triggers or remove one of the two.` };
        } else {
          yield { target, message: `Whenever ${name} applies, ${overtaking} applies, too, and is judged first, so nobody takes it. Judge the narrower one first, or change one of the triggers.` };
        }
      }
    }
  },
};

function isSame(a: Criterion, b: Criterion): boolean {
  return implies(b, a);
}
