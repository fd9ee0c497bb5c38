import { CONVERTED, LOST, NOWHERE, type Chain } from './chain';
import { FIXED, LOGNORMAL, UNIFORM } from './duration-law';
import { interpolate } from './interpolate';
import { MOVE_LIMIT } from './move-limit';
import { PATHS_FROM } from './path-record';
import { QuantileTable } from './quantile-table';
import { draw, newStream, startStream, streamKey } from './random';
import { runMoves } from './run-moves';
import { newTally, settle, type Tally } from './tally';
import type { TouchPlan } from './touch-plan';
import { AS_DRAWN, FROM_MS, JOURNEY_ENDS_MS, LEAVE_MS, LIMIT_MS, startTouches } from './touch-run';

/** How often a customer may enter one state within one moment when touchpoints act, as in the engine; then they circle. */
const ENTRIES_AT_ONCE = 3;
/** Customers after whom the sums of times are settled: few enough to stay exact until then. */
const SETTLE_EVERY = 4_096;

/** How to run: the seed, how long to watch each customer, and the touchpoints to carry out, if any. */
export type RunOptions = { seed: number; horizonMs?: number; touches?: TouchPlan | undefined };

export type MonteCarlo = {
  tally: Tally;
  /** Draws the next `count` customers. What is counted does not depend on how a run is divided into calls. */
  run(count: number): void;
  /** Leaves out the next `count` customers, for somebody else to draw. */
  pass(count: number): void;
};

/**
 * Prepares a run of customers through a chain. Customer i's draws depend on (seed, i) alone. Times are whole milliseconds.
 * Without `horizonMs` (or with Infinity) everyone is followed until they leave or can never leave. `chain.start` must be a state.
 * Opting out of the journey leads to `touches.optOutPlace`, which may lie one past the chain's outcomes.
 */
export function startMonteCarlo(chain: Chain, { seed, horizonMs = Infinity, touches }: RunOptions): MonteCarlo {
  const { firstArc, arcTo, arcUntil, arcLaw, arcA, arcB, arcBelow, pointShare, pointMs } = chain;
  const n = chain.states.length;
  const touching = touches && startTouches(touches, seed, horizonMs);
  const tally = newTally(chain, touching?.tally ?? null);
  const { reach, visits, left, stayMs, lost, stuck, beforeConversion, outcomes, flow, times, lostAt, otherwiseAt, paths } = tally;

  const tables = chain.arcWay.map((_, k) => (arcLaw[k] === LOGNORMAL ? new QuantileTable(arcA[k]!, arcB[k]!, arcBelow[k]!) : undefined));
  const key = streamKey(seed);
  const stream = newStream();
  const lastVisitor = new Int32Array(n).fill(-1);
  const path = new Int32Array(MOVE_LIMIT);
  const entriesAtOnce = new Int32Array(n);
  const timeoutMs = chain.timeout && chain.timeout.afterMs <= horizonMs ? chain.timeout.afterMs : Infinity;
  const timeoutTo = chain.timeout?.to ?? NOWHERE;
  /** A touch that would have to wait until then is not sent, even when watching ends before. */
  const journeyEndsMs = chain.timeout && timeoutTo !== NOWHERE ? chain.timeout.afterMs : Infinity;
  const firstLimitMs = Math.min(timeoutMs, horizonMs);
  const optedOut = touches?.optOutPlace ?? NOWHERE;
  let next = 0;

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
    if (touching !== undefined) {
      touching.begin(customer);
      entriesAtOnce.fill(0);
    }
    let s = chain.start;
    let ageMs = 0;
    let limitMs = firstLimitMs;
    let timeoutAhead = timeoutMs !== Infinity;
    let timedOut = false;
    for (let moves = 0; moves < MOVE_LIMIT; moves++) {
      visits[s]! += 1;
      if (lastVisitor[s] !== customer) {
        lastVisitor[s] = customer;
        reach[s]! += 1;
      }
      path[moves] = s;
      if (touching !== undefined && (entriesAtOnce[s]! += 1) > ENTRIES_AT_ONCE) return circle(customer, s, moves, ageMs);

      const u = draw(stream);
      let k = firstArc[s]!;
      while (u >= arcUntil[k]!) k++;
      let stay = stayFor(k);
      let to = arcTo[k]!;
      let asDrawn = true;
      if (touching !== undefined) {
        const { ages, early } = touching;
        ages[FROM_MS] = ageMs;
        ages[LEAVE_MS] = ageMs + stay;
        ages[LIMIT_MS] = limitMs;
        ages[JOURNEY_ENDS_MS] = timedOut ? Infinity : journeyEndsMs;
        asDrawn = touching.stay(s) === AS_DRAWN;
        if (!asDrawn) {
          stay = early[0]! - ageMs;
          to = early[1]!;
        }
      }
      if (!asDrawn) {
        // A failure path or an opt-out: neither the chain's way nor the limit.
      } else if (ageMs + stay > limitMs) {
        if (!timeoutAhead) return remain(customer, moves);
        timeoutAhead = false;
        timedOut = true;
        stay = limitMs - ageMs;
        limitMs = horizonMs;
        to = timeoutTo;
      } else flow[k]! += 1;
      if (to === NOWHERE) return standStill(customer, s, moves, stay === Infinity ? Number.MAX_VALUE : ageMs + stay);

      if (touching !== undefined && stay > 0) entriesAtOnce.fill(0);
      ageMs += stay;
      left[s]! += 1;
      stayMs[s]! += stay;
      if (to >= n) return end(customer, to, s, ageMs, moves);
      s = to;
    }
    circle(customer, s, MOVE_LIMIT - 1, ageMs);
  };

  const circle = (customer: number, s: number, moves: number, ageMs: number): void => {
    tally.circling++;
    if (horizonMs === Infinity) standStill(customer, s, moves, ageMs);
    else remain(customer, moves);
  };

  const end = (customer: number, place: number, from: number, ageMs: number, moves: number): void => {
    outcomes[place - n]! += 1;
    const fate = place === optedOut ? LOST : chain.fate[place];
    if (fate === LOST) {
      lost[from]! += 1;
      lostAt.add(ageMs);
    } else if (fate === CONVERTED) {
      tally.converted++;
      times.add(ageMs);
      for (let i = 0; i <= moves; i++) beforeConversion[path[i]!]! += 1;
    } else otherwiseAt.add(ageMs);
    touching?.finish(ageMs);
    if (customer < PATHS_FROM) paths.add(path, moves + 1, place);
  };

  const standStill = (customer: number, s: number, moves: number, endMs: number): void => {
    tally.stalled++;
    lost[s]! += 1;
    stuck[s]! += 1;
    touching?.finish(endMs);
    if (customer < PATHS_FROM) paths.add(path, moves + 1, paths.stalled);
  };

  const remain = (customer: number, moves: number): void => {
    tally.inProgress++;
    touching?.finish(Math.min(horizonMs, Number.MAX_VALUE));
    if (customer < PATHS_FROM) paths.add(path, moves + 1, paths.inside);
  };

  const moveAll = touching ? undefined : runMoves({ chain, tally, tables, key, horizonMs });
  return {
    tally,
    run(count) {
      const total = next + count;
      while (next < total) {
        const until = Math.min(total, next + SETTLE_EVERY);
        if (moveAll) moveAll(next, until);
        else for (let customer = next; customer < until; customer++) follow(customer);
        next = until;
        settle(tally);
      }
      tally.customers += count;
    },
    pass(count) {
      next += count;
    },
  };
}
