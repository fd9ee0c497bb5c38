import { CONVERTED, LOST, NOWHERE, type Chain } from './chain';
import { FIXED, LOGNORMAL, UNIFORM } from './duration-law';
import { interpolate } from './interpolate';
import { MOVE_LIMIT } from './move-limit';
import { PATHS_FROM } from './path-record';
import type { QuantileTable } from './quantile-table';
import { draw, newStream, startStream, type StreamKey } from './random';
import type { Tally } from './tally';
import { AS_DRAWN, FROM_MS, JOURNEY_ENDS_MS, LEAVE_MS, LIMIT_MS, type TouchRun } from './touch-run';

/** How often a customer may enter one state within one moment, as in the engine; then they circle. */
const ENTRIES_AT_ONCE = 3;

type Setting = {
  chain: Chain;
  tally: Tally;
  tables: (QuantileTable | undefined)[];
  key: StreamKey;
  horizonMs: number;
  touching: TouchRun;
  /** Where opting out leads; it may lie one past the chain's outcomes. */
  optOutPlace: number;
};

/** Customers `from` to `until` − 1 through a chain whose touchpoints act, counted in `tally`. */
export function runTouching({ chain, tally, tables, key, horizonMs, touching, optOutPlace }: Setting): (from: number, until: number) => void {
  const { firstArc, arcTo, arcUntil, arcLaw, arcA, arcB, pointShare, pointMs } = chain;
  const { reach, visits, left, stayMs, lost, stuck, beforeConversion, outcomes, flow, times, lostAt, otherwiseAt, paths } = tally;
  const { ages, early } = touching;
  const n = chain.states.length;
  const stream = newStream();
  const lastVisitor = new Int32Array(n).fill(-1);
  const path = new Int32Array(MOVE_LIMIT);
  const entriesAtOnce = new Int32Array(n);
  const timeoutMs = chain.timeout && chain.timeout.afterMs <= horizonMs ? chain.timeout.afterMs : Infinity;
  const timeoutTo = chain.timeout?.to ?? NOWHERE;
  /** A touch that would have to wait until then is not sent, even when watching ends before. */
  const journeyEndsMs = chain.timeout && timeoutTo !== NOWHERE ? chain.timeout.afterMs : Infinity;
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
    touching.begin(customer);
    entriesAtOnce.fill(0);
    let s = chain.start;
    let ageMs = 0;
    let limitMs = firstLimitMs;
    let timedOut = false;
    for (let moves = 0; moves < MOVE_LIMIT; moves++) {
      visits[s]! += 1;
      if (lastVisitor[s] !== customer) {
        lastVisitor[s] = customer;
        reach[s]! += 1;
      }
      path[moves] = s;
      entriesAtOnce[s]! += 1;
      if (entriesAtOnce[s]! > ENTRIES_AT_ONCE) return circle(customer, s, moves, ageMs);

      const u = draw(stream);
      let k = firstArc[s]!;
      while (u >= arcUntil[k]!) k++;
      let stay = stayFor(k);
      let to = arcTo[k]!;
      ages[FROM_MS] = ageMs;
      ages[LEAVE_MS] = ageMs + stay;
      ages[LIMIT_MS] = limitMs;
      ages[JOURNEY_ENDS_MS] = timedOut ? Infinity : journeyEndsMs;
      if (touching.stay(s) !== AS_DRAWN) {
        stay = early[0]! - ageMs;
        to = early[1]!;
      } else if (ageMs + stay > limitMs) {
        if (timedOut || timeoutMs === Infinity) return remain(customer, moves);
        timedOut = true;
        stay = limitMs - ageMs;
        limitMs = horizonMs;
        to = timeoutTo;
      } else flow[k]! += 1;
      if (to === NOWHERE) return standStill(customer, s, moves, stay === Infinity ? Number.MAX_VALUE : ageMs + stay);

      if (stay > 0) entriesAtOnce.fill(0);
      ageMs += stay;
      left[s]! += 1;
      stayMs[s]! += stay;
      if (to >= n) return end(customer, to, s, ageMs, moves);
      s = to;
    }
    circle(customer, s, MOVE_LIMIT - 1, ageMs);
  };

  const end = (customer: number, place: number, from: number, ageMs: number, moves: number): void => {
    outcomes[place - n]! += 1;
    const fate = place === optOutPlace ? LOST : chain.fate[place];
    if (fate === LOST) {
      lost[from]! += 1;
      lostAt.add(ageMs);
    } else if (fate === CONVERTED) {
      tally.converted++;
      times.add(ageMs);
      for (let i = 0; i <= moves; i++) beforeConversion[path[i]!]! += 1;
    } else otherwiseAt.add(ageMs);
    touching.finish(ageMs);
    if (customer < PATHS_FROM) paths.add(path, moves + 1, place);
  };

  const circle = (customer: number, s: number, moves: number, ageMs: number): void => {
    tally.circling++;
    if (horizonMs === Infinity) standStill(customer, s, moves, ageMs);
    else remain(customer, moves);
  };

  const standStill = (customer: number, s: number, moves: number, endMs: number): void => {
    tally.stalled++;
    lost[s]! += 1;
    stuck[s]! += 1;
    touching.finish(endMs);
    if (customer < PATHS_FROM) paths.add(path, moves + 1, paths.stalled);
  };

  const remain = (customer: number, moves: number): void => {
    tally.inProgress++;
    touching.finish(Math.min(horizonMs, Number.MAX_VALUE));
    if (customer < PATHS_FROM) paths.add(path, moves + 1, paths.inside);
  };

  return (from, until) => {
    for (let customer = from; customer < until; customer++) follow(customer);
  };
}
