import { describeDuration, durationOf } from '@/lib/journey/duration';
import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { called, subject } from '../wording';

export const lateTouchpoint: Rule<'late-touchpoint'> = {
  id: 'late-touchpoint',
  title: 'Every touchpoint is due before its state times out',
  why: 'A touchpoint that is due after customers have left is never sent.',
  *check(scope) {
    for (const state of scope.journey.states) {
      const after = state.timeout?.after;
      if (after === undefined) continue;
      const timeoutMs = scope.ms(after);
      for (const { touchpoint, offsetMs: dueMs } of scope.plan(state)) {
        if (dueMs < timeoutMs) continue;
        const due = dueMs === 0 ? 'at once' : `${describeDuration(durationOf(dueMs))} after entry`;
        const leave = timeoutMs === 0 ? 'at once' : `after ${describeDuration(after)}`;
        yield {
          target: onTouchpoint(touchpoint, 'timing'),
          message: `${subject(touchpoint, 'touchpoint')} is due ${due} at the earliest, but the timeout of ${called(state, 'state')} comes ${leave}. Shorten the delay or lengthen the timeout.`,
        };
      }
    }
  },
};
