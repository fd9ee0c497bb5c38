import type { Chain } from './chain';
import { PathRecord } from './path-record';
import { TimeRecord } from './time-record';
import type { TouchTally } from './touch-tally';

/** What a run has counted so far. Arrays are by number of state, outcome or arc; times in milliseconds. */
export type Tally = {
  customers: number;
  converted: number;
  inProgress: number;
  stalled: number;
  /** Customers stopped by the limit on moves. */
  circling: number;
  reach: Float64Array;
  visits: Float64Array;
  /** Stays that ended in leaving, and their length in total: {@link stayed} adds up the two parts. */
  left: Float64Array;
  stayMs: Float64Array;
  stayCarry: Float64Array;
  /** Journeys that ended in loss here; of them those that stand still here. */
  lost: Float64Array;
  stuck: Float64Array;
  /** Stays of customers who converted later. */
  beforeConversion: Float64Array;
  /** By outcome; one more at the end for those who opt out of a journey without an outcome for it. */
  outcomes: Float64Array;
  flow: Float64Array;
  /** Ages at which journeys ended: in conversion, in loss, and in other outcomes. */
  times: TimeRecord;
  lostAt: TimeRecord;
  otherwiseAt: TimeRecord;
  paths: PathRecord;
  touches: TouchTally | null;
};

const CARRY_MS = 2 ** 40;

export function newTally(chain: Chain, touches: TouchTally | null): Tally {
  const n = chain.states.length;
  const counts = (length: number) => new Float64Array(length);
  return {
    customers: 0, converted: 0, inProgress: 0, stalled: 0, circling: 0,
    reach: counts(n), visits: counts(n), left: counts(n), stayMs: counts(n), stayCarry: counts(n), lost: counts(n), stuck: counts(n),
    beforeConversion: counts(n), outcomes: counts(chain.outcomes.length + 1), flow: counts(chain.arcTo.length),
    times: new TimeRecord(), lostAt: new TimeRecord(), otherwiseAt: new TimeRecord(), paths: new PathRecord(n + chain.outcomes.length + 1),
    touches,
  }; // prettier-ignore
}

/** Moves what has become large into the carry: sums stay whole numbers, and so add up the same in any order. */
export function settle({ stayMs, stayCarry }: Tally): void {
  for (let s = 0; s < stayMs.length; s++) {
    const carry = Math.floor(stayMs[s]! / CARRY_MS);
    stayCarry[s]! += carry;
    stayMs[s]! -= carry * CARRY_MS;
  }
}

/** Length of all stays in state s that ended in leaving. */
export function stayed({ stayMs, stayCarry }: Tally, s: number): number {
  return stayCarry[s]! * CARRY_MS + stayMs[s]!;
}
