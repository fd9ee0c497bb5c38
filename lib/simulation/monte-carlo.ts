import { CONVERTED, LOST, NOWHERE, type Chain } from './chain';
import { FIXED, LOGNORMAL, UNIFORM } from './duration-law';
import { QuantileTable } from './quantile-table';
import { draw, newStream, startStream, streamKey } from './random';
import { TimeRecord } from './time-record';

/** Moves after which a customer is taken to circle for ever. */
export const MOVE_LIMIT = 10_000;

/** What a run has counted so far. Arrays are by number of state, outcome or arc; times in milliseconds. */
export type Tally = {
  customers: number;
  converted: number;
  inProgress: number;
  stalled: number;
  /** Customers stopped by {@link MOVE_LIMIT}. */
  circling: number;
  reach: Float64Array;
  visits: Float64Array;
  /** Stays that ended in leaving, and their length in total. */
  left: Float64Array;
  stayMs: Float64Array;
  /** Journeys that ended in loss here; of them those that stand still here. */
  lost: Float64Array;
  stuck: Float64Array;
  /** Stays of customers who converted later. */
  beforeConversion: Float64Array;
  outcomes: Float64Array;
  flow: Float64Array;
  times: TimeRecord;
};

export type MonteCarlo = {
  tally: Tally;
  /** Draws the next `count` customers. What is counted does not depend on how a run is divided into calls. */
  run(count: number): void;
};

/**
 * Prepares a run of customers through a chain. Customer i's draws depend on (seed, i) alone. Times are whole milliseconds.
 * Without `horizonMs` (or with Infinity) everyone is followed until they leave or can never leave. `chain.start` must be a state.
 */
export function startMonteCarlo(chain: Chain, { seed, horizonMs = Infinity }: { seed: number; horizonMs?: number }): MonteCarlo {
  const { firstArc, arcTo, arcUntil, arcLaw, arcA, arcB, arcBelow, pointShare, pointMs } = chain;
  const n = chain.states.length;
  const counts = (length: number) => new Float64Array(length);
  const reach = counts(n), visits = counts(n), left = counts(n), stayMs = counts(n), lost = counts(n), stuck = counts(n); // prettier-ignore
  const beforeConversion = counts(n);
  const outcomes = counts(chain.outcomes.length);
  const flow = counts(arcTo.length);
  const times = new TimeRecord();
  const tally: Tally = {
    customers: 0, converted: 0, inProgress: 0, stalled: 0, circling: 0,
    reach, visits, left, stayMs, lost, stuck, beforeConversion, outcomes, flow, times,
  }; // prettier-ignore

  const tables = chain.arcWay.map((_, k) => (arcLaw[k] === LOGNORMAL ? new QuantileTable(arcA[k]!, arcB[k]!, arcBelow[k]!) : undefined));
  const key = streamKey(seed);
  const stream = newStream();
  const lastVisitor = new Int32Array(n).fill(-1);
  const path = new Int32Array(MOVE_LIMIT);
  const timeoutMs = chain.timeout && chain.timeout.afterMs <= horizonMs ? chain.timeout.afterMs : Infinity;
  const timeoutTo = chain.timeout?.to ?? NOWHERE;
  const firstLimitMs = Math.min(timeoutMs, horizonMs);

  const stayFor = (k: number): number => {
    switch (arcLaw[k]) {
      case FIXED:
        return arcA[k]!;
      case UNIFORM:
        return Math.round(arcA[k]! + arcB[k]! * draw(stream));
      case LOGNORMAL:
        return tables[k]!.at(draw(stream));
      default:
        return Math.round(interpolate(pointShare, pointMs, arcA[k]!, arcB[k]!, draw(stream)));
    }
  };

  const follow = (customer: number): void => {
    startStream(stream, key, customer);
    let s = chain.start;
    let ageMs = 0;
    let limitMs = firstLimitMs;
    let timeoutAhead = timeoutMs !== Infinity;
    for (let moves = 0; moves < MOVE_LIMIT; moves++) {
      visits[s]! += 1;
      if (lastVisitor[s] !== customer) {
        lastVisitor[s] = customer;
        reach[s]! += 1;
      }
      path[moves] = s;

      const u = draw(stream);
      let k = firstArc[s]!;
      while (u >= arcUntil[k]!) k++;
      let stay = stayFor(k);
      let to = arcTo[k]!;
      if (ageMs + stay > limitMs) {
        if (!timeoutAhead) {
          tally.inProgress++;
          return;
        }
        timeoutAhead = false;
        stay = limitMs - ageMs;
        limitMs = horizonMs;
        to = timeoutTo;
      } else flow[k]! += 1;
      if (to === NOWHERE) return standStill(s);

      ageMs += stay;
      left[s]! += 1;
      stayMs[s]! += stay;
      if (to >= n) return end(to, s, ageMs, moves);
      s = to;
    }
    tally.circling++;
    if (horizonMs === Infinity) standStill(s);
    else tally.inProgress++;
  };

  const end = (place: number, from: number, ageMs: number, moves: number): void => {
    outcomes[place - n]! += 1;
    const fate = chain.fate[place]!;
    if (fate === LOST) lost[from]! += 1;
    else if (fate === CONVERTED) {
      tally.converted++;
      times.add(ageMs);
      for (let i = 0; i <= moves; i++) beforeConversion[path[i]!]! += 1;
    }
  };

  const standStill = (s: number): void => {
    tally.stalled++;
    lost[s]! += 1;
    stuck[s]! += 1;
  };

  return {
    tally,
    run(count) {
      const total = tally.customers + count;
      for (let customer = tally.customers; customer < total; customer++) follow(customer);
      tally.customers = total;
    },
  };
}

/** The value at share `u` on the line through points `first` to `last`, by halving the range. */
function interpolate(shares: Float64Array, values: Float64Array, first: number, last: number, u: number): number {
  while (last - first > 1) {
    const middle = (first + last) >> 1;
    if (shares[middle]! <= u) first = middle;
    else last = middle;
  }
  const span = shares[last]! - shares[first]!;
  return span > 0 ? values[first]! + ((values[last]! - values[first]!) * (u - shares[first]!)) / span : values[first]!;
}
