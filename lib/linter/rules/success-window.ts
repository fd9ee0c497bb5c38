import { describeDuration } from '@/lib/journey/duration';
import { proposal } from '../fix';
import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { called, subject } from '../wording';

export const successWindow: Rule<'success-window'> = {
  id: 'success-window',
  title: 'Success can be seen before something else happens to the customer',
  why: 'A response that comes after its time, or after the failure path was taken, is counted wrong or not at all.',
  *check(scope) {
    for (const state of scope.journey.states) {
      const timeoutMs = state.timeout?.after === undefined ? Infinity : scope.ms(state.timeout.after);
      const dueMs = new Map(scope.plan(state).map(({ touchpoint, offsetMs }) => [touchpoint.id, offsetMs]));
      for (const touchpoint of state.touchpoints) {
        const { success, failure } = touchpoint;
        const within = success?.within;
        if (within === undefined) continue;
        const withinMs = scope.ms(within);
        const due = dueMs.get(touchpoint.id) ?? 0;
        if (withinMs === 0) {
          yield { target: onTouchpoint(touchpoint, 'success.within'), message: `${subject(touchpoint, 'touchpoint')} gives customers no time to respond. Let success count for some hours or days after sending.` };
        } else if (failure?.after !== undefined && failure.then.kind !== 'wait' && scope.ms(failure.after) < withinMs) {
          yield {
            target: onTouchpoint(touchpoint, 'failure'),
            message: `The failure path of ${called(touchpoint, 'touchpoint')} is taken after ${timed(failure.after)}, while success still counts for ${describeDuration(within)}. Give customers the same time for both.`,
            fix: proposal.touchpoint(`Take the failure path after ${describeDuration(within)}`, touchpoint, (draft) => void (draft.failure && (draft.failure.after = within))),
          };
        } else if (due < timeoutMs && due + withinMs > timeoutMs) {
          yield {
            target: onTouchpoint(touchpoint, 'success.within'),
            message: `${subject(touchpoint, 'touchpoint')} counts successes for ${describeDuration(within)}, but ${called(state, 'state')} times out before that. Shorten the one or lengthen the other.`,
          };
        }
      }
    }
  },
};

function timed(duration: string): string {
  const words = describeDuration(duration);
  return words === 'at once' ? 'no time' : words;
}
