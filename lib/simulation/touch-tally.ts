import { DAY_MS } from '@/lib/journey/duration';
import type { TouchPlan } from './touch-plan';

/** What is counted for each touchpoint: column k of touchpoint t is `byTouch[t * COLUMNS + k]`. */
export const DUE = 0;
export const SENT = 1;
export const HELD_BY_CAP = 2;
export const HELD_BY_QUIET = 3;
export const HELD_BY_WINDOW = 4;
export const SKIPPED_FOR_CONSENT = 5;
/** The three after it are skipped for cap, quiet hours and window, in the order of the three held. */
export const SKIPPED_FOR_CAP = 6;
export const CANCELED = 9;
export const ENGAGED = 10;
export const OPTED_OUT = 11;
/** Touches that a cap held back or stopped, each once. */
export const PRESSED = 12;
export const MOVED = 13;
export const COLUMNS = 14;

export const HOURS_A_WEEK = 168;
/** Days told apart without a time limit, and the most with one. */
const MOST_DAYS = 366;
/** Customers with this many touches or more are counted together. */
export const MOST_TOUCHES = 255;

/** What the touches of a run added up to; plain arrays, so that tallies can be sent and added. */
export type TouchTally = {
  byTouch: Float64Array;
  /** By channel: touches sent on each day since entry, the last holding all later ones. */
  byDay: Float64Array;
  days: number;
  /** By channel: touches sent in each hour of the customer's local week. */
  byHour: Float64Array;
  /** By channel, and for all channels last: customers by number of touches sent. */
  customersByTouches: Float64Array;
  /** By channel: customers who opted out of it while inside, or of the journey over it. */
  optedOut: Float64Array;
  leftByOptOut: Float64Array;
};

export function newTouchTally({ touchpoints, channels }: TouchPlan, horizonMs: number): TouchTally {
  const days = Math.min(MOST_DAYS, Math.ceil(horizonMs / DAY_MS));
  return {
    byTouch: new Float64Array(touchpoints.length * COLUMNS),
    byDay: new Float64Array(channels.length * days),
    days,
    byHour: new Float64Array(channels.length * HOURS_A_WEEK),
    customersByTouches: new Float64Array((channels.length + 1) * (MOST_TOUCHES + 1)),
    optedOut: new Float64Array(channels.length),
    leftByOptOut: new Float64Array(1),
  };
}
