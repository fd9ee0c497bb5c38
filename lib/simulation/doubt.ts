import type { Chain } from './chain';
import type { Gradient } from './gradients';
import type { Lever } from './lever';
import { newStream, startStream, streamKey, type StreamKey } from './random';
import { believe, believeJointly, drawRates, type StateBelief } from './rate-belief';

/** What the shares of a chain could be: one joint belief for each state with at least one uncertain rate. */
export type Doubt = { states: { s: number; arcs: number[]; rest: number; belief: StateBelief; keys: StreamKey[] }[] };

/** Collects the doubt about the rates of a chain. Each rate's draws depend on (seed, its id) alone, so that drafts can be compared. */
export function doubtOf(chain: Chain, levers: readonly Lever[], seed: number): Doubt {
  const rates = new Map(levers.flatMap((lever) => (lever.kind === 'rate' ? [[lever.arc, lever.rate] as const] : [])));
  const states = chain.states.flatMap((_, s) => {
    const rest = chain.firstArc[s + 1]! - 1;
    const arcs = Array.from({ length: rest - chain.firstArc[s]! }, (_, i) => chain.firstArc[s]! + i);
    const beliefs = arcs.map((k) => (rates.has(k) ? believe(rates.get(k)!) : { mean: chain.arcShare[k]!, size: Infinity }));
    const standsStill = arcs.some((k) => (rates.get(k)?.value ?? 0) > 0 && chain.arcShare[k] === 0);
    if (standsStill || beliefs.every(({ size }) => size === Infinity)) return [];
    return { s, arcs, rest, belief: believeJointly(beliefs), keys: arcs.map((k) => keyOf(seed, chain.arcWay[k]?.id ?? '')) };
  });
  return { states };
}

/** Writes the number-th draw of all rates into `shares` (by arc), which already holds those that are certain. */
export function prepareDraws({ states }: Doubt): (shares: Float64Array, number: number) => void {
  const stream = newStream();
  const prepared = states.map((state) => ({ ...state, drawn: new Float64Array(state.arcs.length) }));
  return (shares, number) => {
    for (const { arcs, rest, belief, keys, drawn } of prepared) {
      shares[rest] = drawRates(belief, (i) => (startStream(stream, keys[i]!, number), stream), drawn);
      for (let i = 0; i < arcs.length; i++) shares[arcs[i]!] = drawn[i]!;
    }
  };
}

/**
 * By arc: the share of conversion's variance that knowing this rate would remove, to first order. In a state with derivatives g and
 * covariances C it is (Σⱼ gⱼCⱼᵢ)² / Cᵢᵢ, over Σ g·C·g of all states: the first-order index of I. M. Sobol (Mathematics and Computers in
 * Simulation 55 (2001), 271–280) of the conversion made linear. Rates of one state move together, so the shares need not add up to 1.
 */
export function varianceShares({ states }: Doubt, gradients: readonly Gradient[]): { byArc: Map<number, number>; variance: number } {
  const slope = new Map(gradients.flatMap(({ lever, conversion }) => (lever.kind === 'rate' ? [[lever.arc, conversion] as const] : [])));
  const byArc = new Map<number, number>();
  let variance = 0;
  for (const { arcs, belief } of states) {
    arcs.forEach((arc, i) => {
      const along = arcs.reduce((sum, other, j) => sum + (slope.get(other) ?? 0) * belief.covariance[i * arcs.length + j]!, 0);
      const own = belief.covariance[i * arcs.length + i]!;
      variance += (slope.get(arc) ?? 0) * along;
      byArc.set(arc, own > 0 ? along ** 2 / own : 0);
    });
  }
  for (const [arc, removed] of byArc) byArc.set(arc, variance > 0 ? Math.min(1, removed / variance) : 0);
  return { byArc, variance };
}

/** A stream's key from a seed and a text, by the FNV-1a hash (G. Fowler, L. C. Noll, K.-P. Vo). */
export function keyOf(seed: number, id: string): StreamKey {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return streamKey((seed + (hash >>> 0) * 2 ** 20) % 2 ** 53);
}
