import type { Enrollment, Timer } from './enrollment';
import { compareTimers } from './timers/drain';

/** What is pending, soonest first, in the order in which it will be handled. */
export function pending({ timers }: Enrollment): Timer[] {
  return timers.toSorted(compareTimers);
}

/** When to step the enrollment next, in milliseconds since 1970; null when only the customer can bring it on, or it has ended. */
export function nextDueMs({ timers }: Enrollment): number | null {
  return timers.length ? Math.min(...timers.map(({ dueMs }) => dueMs)) : null;
}
