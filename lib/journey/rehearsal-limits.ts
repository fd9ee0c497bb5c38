import { DAY_MS } from './duration';

/** The most rehearsals that are kept with one journey, and the most that is pressed in one. */
export const MOST_REHEARSALS = 100;
export const MOST_STEPS = 1_000;
/** How long a rehearsal may go on: 100 years. */
export const LONGEST_REHEARSAL_MS = 36_500 * DAY_MS;
/** The most messages that are remembered of an ending. */
export const MOST_SENT = 2_000;
/** How often a rehearsed customer can have done one thing before they came. */
export const MOST_TIMES = 100;
