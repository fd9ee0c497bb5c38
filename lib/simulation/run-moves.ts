import { CONVERTED, LOST, NOWHERE, type Chain } from './chain';
import { FIXED, LOGNORMAL, UNIFORM } from './duration-law';
import { interpolate } from './interpolate';
import { MOVE_LIMIT } from './move-limit';
import { PATHS_FROM } from './path-record';
import type { QuantileTable } from './quantile-table';
import { mix, type StreamKey } from './random';
import type { Tally } from './tally';

type Setting = { chain: Chain; tally: Tally; tables: (QuantileTable | undefined)[]; key: StreamKey; horizonMs: number };

const STEP = 2 ** -32;

/**
 * Customers `from` to `until` − 1 through a chain without touchpoints, counted in `tally`: what `monte-carlo.ts` does, written out
 * in one loop, with the generator of `random.ts` in local variables, because here a call costs more than what it does.
 */
export function runMoves({ chain, tally, tables, key, horizonMs }: Setting): (from: number, until: number) => void {
  const { firstArc, arcTo, arcUntil, arcLaw, arcA, arcB, pointShare, pointMs, fate, start } = chain;
  const { reach, stayMs, beforeConversion, flow, times, lostAt, otherwiseAt, paths } = tally;
  const n = chain.states.length;
  const lastVisitor = new Int32Array(n).fill(-1);
  const path = new Int32Array(MOVE_LIMIT);
  const timeoutMs = chain.timeout && chain.timeout.afterMs <= horizonMs ? chain.timeout.afterMs : Infinity;
  const timeoutTo = chain.timeout?.to ?? NOWHERE;
  const firstLimitMs = Math.min(timeoutMs, horizonMs);
  const hasTimeout = timeoutMs !== Infinity;
  const [key0, key1, key2] = key as unknown as [number, number, number];

  /** By state: moved by the journey's own timeout, and given up on after entering it. */
  const timedOut = new Float64Array(n);
  const circled = new Float64Array(n);

  let entrants = 0;

  return (from, until) => {
    let inProgress = 0;
    for (let customer = from; customer < until; customer++) {
      const step = Math.imul(customer, 0x9e3779b1);
      let a = mix((key0 + step) | 0);
      let b = mix((key1 + step) | 0);
      let c = mix((key2 + step) | 0);
      let count = 1;
      let s = start;
      let ageMs = 0;
      let limitMs = firstLimitMs;
      let timeoutAhead = hasTimeout;
      let moves = 0;
      let end = paths.inside;
      for (;;) {
        if (lastVisitor[s] !== customer) {
          lastVisitor[s] = customer;
          reach[s]! += 1;
        }
        path[moves] = s;
        moves += 1;

        const sum = (a + b + count) | 0;
        count += 1;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        const u = ((sum >>> 0) + 0.5) * STEP;
        let k = firstArc[s]!;
        while (u >= arcUntil[k]!) k++;
        let stay = arcA[k]!;
        const law = arcLaw[k]!;
        if (law !== FIXED) {
          const next = (a + b + count) | 0;
          count += 1;
          a = b ^ (b >>> 9);
          b = (c + (c << 3)) | 0;
          c = (((c << 21) | (c >>> 11)) + next) | 0;
          const v = ((next >>> 0) + 0.5) * STEP;
          if (law === UNIFORM) stay = Math.round(stay + arcB[k]! * v);
          else if (law === LOGNORMAL) stay = tables[k]!.at(v);
          else stay = Math.round(interpolate(pointShare, pointMs, stay, arcB[k]!, v));
        }
        let to = arcTo[k]!;
        if (ageMs + stay > limitMs) {
          if (!timeoutAhead) {
            inProgress += 1;
            break;
          }
          timedOut[s]! += 1;
          timeoutAhead = false;
          stay = limitMs - ageMs;
          limitMs = horizonMs;
          to = timeoutTo;
        } else flow[k]! += 1;
        if (to === NOWHERE) {
          end = paths.stalled;
          break;
        }
        ageMs += stay;
        stayMs[s]! += stay;
        if (to >= n) {
          const sense = fate[to]!;
          if (sense === LOST) lostAt.add(ageMs);
          else if (sense === CONVERTED) {
            times.add(ageMs);
            for (let i = 0; i < moves; i++) beforeConversion[path[i]!]! += 1;
          } else otherwiseAt.add(ageMs);
          end = to;
          break;
        }
        s = to;
        if (moves === MOVE_LIMIT) {
          circled[s]! += 1;
          if (horizonMs === Infinity) end = paths.stalled;
          else inProgress += 1;
          break;
        }
      }
      if (customer < PATHS_FROM) paths.add(path, moves, end);
    }
    tally.inProgress += inProgress;
    addUp(chain, tally, { timedOut, circled, entrants: (entrants += until - from), horizonMs });
  };
}

type Rare = { timedOut: Float64Array; circled: Float64Array; entrants: number; horizonMs: number };

/** What follows from how often each arc was taken: counting it along the way would take as long as the rest. */
function addUp({ firstArc, arcTo, states, fate, start, timeout }: Chain, tally: Tally, { timedOut, circled, entrants, horizonMs }: Rare): void {
  const { visits, left, lost, stuck, outcomes, flow } = tally;
  const n = states.length;
  for (const counts of [visits, left, lost, stuck, outcomes]) counts.fill(0);
  tally.converted = 0;
  tally.circling = 0;
  tally.stalled = 0;
  visits[start]! += entrants;
  const move = (s: number, to: number, count: number) => {
    if (to === NOWHERE) stuck[s]! += count;
    else {
      left[s]! += count;
      if (to < n) visits[to]! += count;
      else outcomes[to - n]! += count;
      if (fate[to] === LOST) lost[s]! += count;
      if (fate[to] === CONVERTED) tally.converted += count;
    }
  };
  for (let s = 0; s < n; s++) {
    for (let k = firstArc[s]!; k < firstArc[s + 1]!; k++) move(s, arcTo[k]!, flow[k]!);
    if (timeout) move(s, timeout.to, timedOut[s]!);
  }
  for (let s = 0; s < n; s++) {
    visits[s]! -= circled[s]!;
    tally.circling += circled[s]!;
    if (horizonMs === Infinity) stuck[s]! += circled[s]!;
    lost[s]! += stuck[s]!;
    tally.stalled += stuck[s]!;
  }
}
