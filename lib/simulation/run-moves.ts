import { CONVERTED, LOST, NOWHERE, type Chain } from './chain';
import { LOGNORMAL, type FIXED, type UNIFORM } from './duration-law';
import { interpolate } from './interpolate';
import { MOVE_LIMIT } from './move-limit';
import type { PATHS_FROM } from './path-record';
import { CELLS, type FIRST, type LAST, type QuantileTable } from './quantile-table';
import { mix, type StreamKey } from './random';
import type { Tally } from './tally';

type Setting = { chain: Chain; tally: Tally; tables: (QuantileTable | undefined)[]; key: StreamKey; horizonMs: number };

/**
 * All that the loop reads and counts lies in one array, because every further array costs look-ups and checks of its own: first
 * the arcs, eight figures each, the limit of its draws before the others; then the states, four figures each; then the states
 * that the present customer came through; then the tables of lognormal times, whose arcs hold in B where theirs begins.
 * STRAIGHT counts those who end by an arc after a fixed time in the first state: all at the same age.
 */
const ARC = 8;
const STATE = 4;

/**
 * Customers `from` to `until` − 1 through a chain whose touchpoints do not act, counted in `tally`: what `run-touching.ts` does
 * with them, written out in one loop, with the generator of `random.ts` in local variables, because here a call costs more than
 * what it does.
 */
export function runMoves({ chain, tally, tables, key, horizonMs }: Setting): (from: number, until: number) => void {
  const n = chain.states.length;
  /** Where an arc leads: 0 nowhere, 1 to a state, and to an end: 2 neither won nor lost, 3 conversion, 4 loss. */
  const leads = (place: number) => (place === NOWHERE ? 0 : place < n ? 1 : chain.fate[place] === LOST ? 4 : chain.fate[place] === CONVERTED ? 3 : 2);
  const statesAt = chain.arcTo.length * ARC;
  const pathAt = statesAt + n * STATE;
  const tablesAt = pathAt + MOVE_LIMIT;
  const figures = new Float64Array(tablesAt + tables.length * CELLS);
  /** A state is known to the loop by where its figures are. */
  const placed = (place: number) => (place >= 0 && place < n ? statesAt + place * STATE : place);
  chain.arcTo.forEach((to, k) => figures.set([chain.arcUntil[k]!, chain.arcA[k]!, placed(to), chain.arcLaw[k]!, chain.arcLaw[k] === LOGNORMAL ? tablesAt + k * CELLS : chain.arcB[k]!, 0, leads(to), 0], k * ARC));
  tables.forEach((table, k) => table && figures.set(table.points, tablesAt + k * CELLS));
  for (let s = 0; s < n; s++) figures.set([chain.firstArc[s]! * ARC, -1, 0, 0], placed(s));
  const startAt = placed(chain.start);
  const timeoutMs = chain.timeout && chain.timeout.afterMs <= horizonMs ? chain.timeout.afterMs : Infinity;
  const timeoutTo = chain.timeout?.to ?? NOWHERE;
  const timeoutAt = placed(timeoutTo);
  const timeoutLeads = leads(timeoutTo);
  const firstLimitMs = Math.min(timeoutMs, horizonMs);
  const [key0, key1, key2] = [key[0]!, key[1]!, key[2]!];
  /** By state: moved by the journey's own timeout, and given up on after entering it. */
  const timedOut = new Float64Array(n);
  const circled = new Float64Array(n);
  const path = new Int32Array(MOVE_LIMIT);
  let entrants = 0;

  return (from, until) => {
    const { reach, stayMs, beforeConversion, times, lostAt, otherwiseAt, paths, flow } = tally;
    const { pointShare, pointMs } = chain;
    // Names for places in `figures` and for what LEADS says, and everything else that the loop reads often: engines take only
    // numbers written here for fixed. Their types tie them to where they belong.
    const A = 1, TO = 2, LAW = 3, B = 4, TAKEN = 5, LEADS = 6, STRAIGHT = 7, ARC = 8; // prettier-ignore
    const FIRST_ARC = 0, VISITOR = 1, REACHED = 2, STAYED_MS = 3, STATE = 4; // prettier-ignore
    const TO_NOWHERE = 0, TO_STATE = 1, TO_CONVERSION = 3, TO_LOSS = 4; // prettier-ignore
    const STEP = 2 ** -32;
    const fixed: typeof FIXED = 0;
    const uniform: typeof UNIFORM = 1;
    const lognormal: typeof LOGNORMAL = 2;
    const cells: typeof CELLS = 1024;
    const firstLine: typeof FIRST = 16;
    const lastLine: typeof LAST = 1007;
    const mostMoves: typeof MOVE_LIMIT = 10_000;
    const pathsUntil: typeof PATHS_FROM = 32_768;
    const f = figures;
    const hasTimeout = timeoutMs !== Infinity;
    const first0 = key0 | 0;
    const first1 = key1 | 0;
    const first2 = key2 | 0;
    const begin = startAt | 0;
    const pathFrom = pathAt | 0;
    const untilMs = firstLimitMs;
    let inProgress = 0;
    for (let customer = from; customer < until; customer++) {
      const step = Math.imul(customer, 0x9e3779b1);
      let a = mix((first0 + step) | 0);
      let b = mix((first1 + step) | 0);
      let c = mix((first2 + step) | 0);
      let count = 1;
      let s = begin;
      let ageMs = 0;
      let limitMs = untilMs;
      let timeoutAhead = hasTimeout;
      let moves = 0;
      let end = 0;
      for (;;) {
        if (f[s + VISITOR] !== customer) {
          f[s + VISITOR] = customer;
          f[s + REACHED]! += 1;
        }
        f[pathFrom + moves] = s;
        moves += 1;

        const sum = (a + b + count) | 0;
        count = (count + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + sum) | 0;
        const u = ((sum >>> 0) + 0.5) * STEP;
        let k = f[s + FIRST_ARC]! | 0;
        while (u >= f[k]!) k += ARC;
        let stay = f[k + A]!;
        const law = f[k + LAW]!;
        if (law !== fixed) {
          const next = (a + b + count) | 0;
          count = (count + 1) | 0;
          a = b ^ (b >>> 9);
          b = (c + (c << 3)) | 0;
          c = (((c << 21) | (c >>> 11)) + next) | 0;
          const v = ((next >>> 0) + 0.5) * STEP;
          if (law === lognormal) {
            // QuantileTable.at, where its points are straight lines.
            const place = v * cells;
            const cell = place | 0;
            if (cell < firstLine || cell > lastLine) stay = tables[k / ARC]!.at(v);
            else {
              const at = (f[k + B]! | 0) + cell;
              const low = f[at]!;
              stay = Math.round(low + (f[at + 1]! - low) * (place - cell));
            }
          } else if (law === uniform) stay = Math.round(stay + f[k + B]! * v);
          else stay = Math.round(interpolate(pointShare, pointMs, stay, f[k + B]!, v));
        }
        let to = f[k + TO]! | 0;
        let sense = f[k + LEADS]! | 0;
        if (ageMs + stay > limitMs) {
          if (!timeoutAhead) {
            inProgress += 1;
            end = paths.inside;
            break;
          }
          timedOut[(s - statesAt) / STATE]! += 1;
          timeoutAhead = false;
          stay = limitMs - ageMs;
          limitMs = horizonMs;
          to = timeoutAt;
          sense = timeoutLeads;
        } else f[k + TAKEN]! += 1;
        if (sense === TO_NOWHERE) {
          end = paths.stalled;
          break;
        }
        ageMs += stay;
        f[s + STAYED_MS]! += stay;
        if (sense !== TO_STATE) {
          if (moves === 1 && law === fixed && timeoutAhead === hasTimeout && sense !== TO_CONVERSION) f[k + STRAIGHT]! += 1;
          else if (sense === TO_LOSS) lostAt.add(ageMs);
          else if (sense === TO_CONVERSION) {
            times.add(ageMs);
            for (let i = pathAt; i < pathAt + moves; i++) beforeConversion[(f[i]! - statesAt) / STATE]! += 1;
          } else otherwiseAt.add(ageMs);
          end = to;
          break;
        }
        s = to;
        if (moves === mostMoves) {
          circled[(s - statesAt) / STATE]! += 1;
          if (horizonMs !== Infinity) inProgress += 1;
          end = horizonMs === Infinity ? paths.stalled : paths.inside;
          break;
        }
      }
      if (customer < pathsUntil) {
        for (let i = 0; i < moves; i++) path[i] = (f[pathAt + i]! - statesAt) / STATE;
        paths.add(path, moves, end);
      }
    }
    tally.inProgress += inProgress;
    entrants += until - from;
    for (let k = 0, arc = 0; k < flow.length; k++, arc += ARC) {
      flow[k] = f[arc + TAKEN]!;
      if (f[arc + STRAIGHT]! > 0) (f[arc + LEADS] === TO_LOSS ? lostAt : otherwiseAt).add(f[arc + A]!, f[arc + STRAIGHT]);
      f[arc + STRAIGHT] = 0;
    }
    for (let s = 0; s < n; s++) {
      const at = placed(s);
      reach[s] = f[at + REACHED]!;
      stayMs[s]! += f[at + STAYED_MS]!;
      f[at + STAYED_MS] = 0;
    }
    addUp(chain, tally, { timedOut, circled, entrants, horizonMs });
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
