import { describeDuration, durationMs, type Duration } from './duration';
import { findTouchpoint } from './graph';
import type { Journey } from './journey';
import type { SendWindow, Timing, Weekday } from './touchpoint';

const CONDITION_WORDS = { engaged: ' if engaged', 'not-engaged': ' if not engaged', always: '' };
const WEEKDAY_NAMES: Record<Weekday, string> = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' };

/**
 * When a touchpoint fires, as people say it: "2 days after entering", `1 day after “Welcome email” if not engaged`,
 * `at once on “cart abandoned”, Mon, Tue 09:00–17:00`. With the journey, touchpoints are called by name.
 */
export function describeTiming(timing: Timing, journey?: Journey): string {
  const window = timing.window ? `, ${describeWindow(timing.window)}` : '';
  switch (timing.kind) {
    case 'entry':
      return `${isAtOnce(timing.delay) ? 'on entering' : `${describeDuration(timing.delay)} after entering`}${window}`;
    case 'after': {
      const name = (journey && findTouchpoint(journey, timing.touchpoint)?.touchpoint.name) || timing.touchpoint;
      return `${after(timing.delay)} “${name}”${CONDITION_WORDS[timing.if]}${window}`;
    }
    case 'event':
      return `${isAtOnce(timing.delay) ? 'at once on' : `${describeDuration(timing.delay)} after`} ${timing.event ? `“${timing.event}”` : 'an unnamed event'}${window}`;
  }
}

/** A send window: "Mon, Wed 09:00–17:00", "every day 09:00–17:00". */
export function describeWindow({ days, from, until }: SendWindow): string {
  const when = days ? days.map((day) => WEEKDAY_NAMES[day]).join(', ') : 'every day';
  return `${when} ${from}–${until}${until < from ? ' the next day' : ''}`;
}

function after(delay: Duration): string {
  return isAtOnce(delay) ? 'right after' : `${describeDuration(delay)} after`;
}

function isAtOnce(delay: Duration): boolean {
  return durationMs(delay) === 0;
}
