import { describeDuration, durationMs, durationOf } from '@/lib/journey/duration';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { called, subject } from '../wording';

export const lateTouchpoint: Rule<'late-touchpoint'> = {
  id: 'late-touchpoint',
  title: 'Every touchpoint is due before its state times out',
  why: 'A touchpoint that is due after customers have left is never sent.',
  *check({ journey }) {
    for (const state of journey.states) {
      const after = state.timeout?.after;
      if (after === undefined) continue;
      const timeoutMs = durationMs(after);
      for (const touchpoint of state.touchpoints) {
        const dueMs = earliestMs(state, touchpoint);
        if (dueMs === undefined || dueMs < timeoutMs) continue;
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

/**
 * Milliseconds from entering the state until the touchpoint can be due at the earliest: its delay, and that of the
 * touchpoints it follows in the same state. Undefined without a timing, or where touchpoints follow each other in a circle.
 */
function earliestMs(state: State, touchpoint: Touchpoint): number | undefined {
  let sumMs = 0;
  let current: Touchpoint | undefined = touchpoint;
  for (let steps = 0; current; steps++) {
    const { timing }: Touchpoint = current;
    if (!timing || steps > state.touchpoints.length) return undefined;
    sumMs += durationMs(timing.delay);
    current = timing.kind === 'after' ? state.touchpoints.find(({ id }) => id === timing.touchpoint) : undefined;
  }
  return sumMs;
}
