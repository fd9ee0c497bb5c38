import { NOWHERE, type Chain } from './chain';
import { factor } from './linear';

/** A chain solved for any number of questions. Arrays are by number of state; rewards by number of arc. */
export type Absorbing = {
  /** How often an entrant enters each state: the starting row of N = (I − Q)⁻¹. */
  visits: Float64Array;
  /** From each state, the expected sum of what is earned on the arcs taken from then on: N · Σ share·reward. */
  expect(reward: Float64Array): Float64Array;
  /** N · x for amounts by state. */
  forward(amounts: Float64Array): Float64Array;
  /** x · N for amounts by state. */
  backward(amounts: Float64Array): Float64Array;
};

/**
 * The absorbing chain of all states, those included that nobody comes to: a rate of 0 % has a derivative too.
 * Source: J. G. Kemeny, J. L. Snell, Finite Markov Chains (1960), chapter 3.
 */
export function solveAbsorbing(chain: Chain): Absorbing {
  const { firstArc, arcTo, arcShare } = chain;
  const n = chain.states.length;
  const matrix = new Float64Array(n * n);
  for (let s = 0; s < n; s++) {
    matrix[s * n + s]! += 1;
    for (let k = firstArc[s]!; k < firstArc[s + 1]!; k++) {
      const to = arcTo[k]!;
      if (to !== NOWHERE && to < n) matrix[s * n + to]! -= arcShare[k]!;
    }
  }
  const { solve, solveTransposed } = factor(matrix, n);
  const entry = new Float64Array(n);
  if (chain.start !== NOWHERE) entry[chain.start] = 1;
  /** Adding 0 turns −0 into 0: these figures are shown. */
  const forward = (amounts: Float64Array) => solve(amounts).map((x) => x + 0);
  return {
    visits: solveTransposed(entry).map((times) => Math.max(0, times)),
    expect: (reward) => forward(sumByState(chain, (k) => arcShare[k]! * reward[k]!)),
    forward,
    backward: solveTransposed,
  };
}

/** For each state the sum of `amount` over its arcs. */
export function sumByState({ states, firstArc }: Chain, amount: (arc: number) => number): Float64Array {
  const sums = new Float64Array(states.length);
  for (let s = 0; s < sums.length; s++) for (let k = firstArc[s]!; k < firstArc[s + 1]!; k++) sums[s]! += amount(k);
  return sums;
}

/** What `byState` says of where arc k leads; `ended` for outcomes, `never` for nowhere. */
export function ahead(chain: Chain, byState: Float64Array, k: number, ended: number, never = ended): number {
  const to = chain.arcTo[k]!;
  if (to === NOWHERE) return never;
  return to < byState.length ? byState[to]! : ended;
}

/**
 * Mean and variance of a sum over a customer's journey, of those the weights single out: `weight[s]` is the chance to be one of
 * them from state s, `end(k)` that of those whose arc k ends the journey. `mean` and `square` are the first two moments by arc.
 * For a sum of steps E[T²] = Σ share·(E[D²] + 2·E[D]·E[T′] + E[T′²]), solved for the weighted moments; zero weight gives null.
 */
export function momentsOf(
  chain: Chain,
  system: Absorbing,
  { mean, square, weight, end }: { mean: Float64Array; square: Float64Array; weight: Float64Array; end: (arc: number) => number },
): { mean: number; variance: number } | null {
  const total = chain.start === NOWHERE ? 0 : weight[chain.start]!;
  if (!(total > 0)) return null;
  const chance = (k: number) => (isInside(chain, k) ? weight[chain.arcTo[k]!]! : end(k));
  const first = system.forward(sumByState(chain, (k) => chain.arcShare[k]! * chance(k) * mean[k]!));
  const second = system.forward(sumByState(chain, (k) => chain.arcShare[k]! * (chance(k) * square[k]! + 2 * mean[k]! * ahead(chain, first, k, 0))));
  const average = first[chain.start]! / total;
  return { mean: average, variance: Math.max(0, second[chain.start]! / total - average ** 2) };
}

function isInside(chain: Chain, k: number): boolean {
  return chain.arcTo[k] !== NOWHERE && chain.arcTo[k]! < chain.states.length;
}
