import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { findBottleneck } from './bottleneck';
import { CONVERTED, fateOf, LOST, NOWHERE, type Chain } from './chain';
import { compile } from './compile';
import { factor } from './linear';
import type { ExactReport, StateReport } from './report';

/**
 * The closed-form answer for a journey, without time limit and without the journey's own timeout. Never throws.
 * Microseconds for the seven states a journey should have; see docs/simulation-model.md for the formulas.
 */
export function solveExact(journey: Journey): ExactReport {
  return solveChain(compile(journey));
}

/**
 * {@link solveExact} on a compiled chain: the absorbing Markov chain of its states.
 * Source: J. G. Kemeny, J. L. Snell, Finite Markov Chains (1960), chapter 3. With Q the shares between states and
 * N = (I − Q)⁻¹, visits are the starting row of N, reach of s is visits of s / N_ss, and chances to convert are N·(shares
 * into conversion). Mean time of converters weighs each arc by the chance to convert from where it leads (Doob's h-transform).
 */
export function solveChain(chain: Chain): ExactReport {
  const { firstArc, arcTo, arcShare, arcMeanMs } = chain;
  const n = chain.states.length;
  const live = findLive(chain);
  const size = live.length;
  const numberOf = new Int32Array(n).fill(-1);
  live.forEach((s, i) => (numberOf[s] = i));

  const matrix = new Float64Array(size * size);
  const intoConversion = new Float64Array(size);
  live.forEach((s, i) => {
    matrix[i * size + i]! += 1;
    for (let k = firstArc[s]!; k < firstArc[s + 1]!; k++) {
      const share = arcShare[k]!;
      const to = arcTo[k]!;
      if (share === 0) continue;
      if (to !== NOWHERE && to < n) matrix[i * size + numberOf[to]!]! -= share;
      else if (fateOf(chain, to) === CONVERTED) intoConversion[i]! += share;
    }
  });
  const system = factor(matrix, size);
  const entry = new Float64Array(size);
  if (size > 0) entry[0] = 1;
  const visits = system.solveTransposed(entry);
  const chance = system.solve(intoConversion);
  const chanceFrom = (place: number) => {
    if (place === NOWHERE) return 0;
    return place < n ? chance[numberOf[place]!]! : chain.fate[place] === CONVERTED ? 1 : 0;
  };

  const states: StateReport[] = chain.states.map(({ id, name }) => ({ id, name, reach: 0, visits: 0, dropout: 0, lost: 0, dwellDays: 0 }));
  const onward = new Float64Array(n);
  const outcomeShare = new Float64Array(chain.outcomes.length);
  const flow = new Float64Array(arcTo.length);
  const timeToConvert = new Float64Array(size);
  const alone = new Float64Array(size);
  let stalled = 0;
  live.forEach((s, i) => {
    const state = states[s]!;
    state.visits = Math.max(0, visits[i]!);
    alone[i] = 1;
    state.reach = Math.min(1, state.visits / system.solve(alone)[i]!);
    alone[i] = 0;
    let losing = 0;
    let leaving = 0;
    let stayMs = 0;
    for (let k = firstArc[s]!; k < firstArc[s + 1]!; k++) {
      const share = arcShare[k]!;
      const to = arcTo[k]!;
      if (share === 0) continue;
      if (fateOf(chain, to) === LOST) losing += share;
      if (to === NOWHERE) continue;
      leaving += share;
      stayMs += share * arcMeanMs[k]!;
      timeToConvert[i]! += share * chanceFrom(to) * arcMeanMs[k]!;
      flow[k] = state.visits * share;
      if (to >= n) outcomeShare[to - n]! += flow[k]!;
    }
    stalled += state.visits * (1 - leaving);
    state.lost = Math.min(1, state.visits * losing);
    state.dropout = state.reach > 0 ? state.lost / state.reach : 0;
    state.dwellDays = leaving > 0 ? stayMs / leaving / DAY_MS : 0;
    onward[s] = losing < 1 ? Math.min(1, chance[i]! / (1 - losing)) : 0;
  });

  const conversion = size > 0 ? Math.min(1, Math.max(0, chance[0]!)) : 0;
  return {
    conversion,
    meanTimeToConvertDays: conversion > 0 ? system.solve(timeToConvert)[0]! / conversion / DAY_MS : null,
    stalled: Math.min(1, Math.max(0, stalled)),
    outcomes: chain.outcomes.map((outcome, o) => ({ ...outcome, share: Math.min(1, outcomeShare[o]!) })),
    states,
    flows: chain.arcWay.flatMap((way, k) => (way ? [{ ...way, perEntrant: flow[k]! }] : [])),
    bottleneck: findBottleneck(states, onward),
    refusals: chain.refusals,
    assumptions: chain.assumptions,
  };
}

/** States that a customer can come to, the starting state first. */
function findLive({ start, firstArc, arcTo, arcShare, states }: Chain): number[] {
  const n = states.length;
  const live = start === NOWHERE ? [] : [start];
  const seen = new Set(live);
  for (const s of live) {
    for (let k = firstArc[s]!; k < firstArc[s + 1]!; k++) {
      const to = arcTo[k]!;
      if (to === NOWHERE || to >= n || arcShare[k] === 0 || seen.has(to)) continue;
      seen.add(to);
      live.push(to);
    }
  }
  return live;
}
