import type { ArcRewards } from './arc-rewards';
import { binomialQuantile, drawBinomial } from './binomial';
import { NOWHERE, type Chain } from './chain';
import { keyOf, prepareDraws, type Doubt } from './doubt';
import type { DoubtPart, Spread } from './forecast-report';
import { newStream, startStream } from './random';
import { prepareSolver } from './solver';

/** By draw of the rates: the chance to convert, the touch cost per entrant, and the share of the planned customers who do convert. */
export type Drawn = { chance: Float64Array; cost: Float64Array; converted: Float64Array };

/** Draws per forecast: 4,000, fewer where a solution is costly. */
export function usualDraws(states: number): number {
  return Math.max(200, Math.min(4_000, Math.round(1e8 / Math.max(1, states) ** 3)));
}

/** Draws the rates `draws` times, solves the chain for each, and lets luck decide for the planned customers. Luck of another name is independent. */
export function drawOutcomes(chain: Chain, rewards: Pick<ArcRewards, 'converts' | 'cost'>, doubt: Doubt, { seed, draws, customers, luck: whose = '' }: { seed: number; draws: number; customers: number; luck?: string }): Drawn {
  const drawn: Drawn = { chance: new Float64Array(draws), cost: new Float64Array(draws), converted: new Float64Array(draws) };
  if (chain.start === NOWHERE) return drawn;
  const solve = prepareSolver(chain, [rewards.converts, rewards.cost]);
  const next = prepareDraws(doubt);
  const shares = Float64Array.from(chain.arcShare);
  const totals = new Float64Array(2);
  const luck = keyOf(seed, `luck of the draw ${whose}`);
  const stream = newStream();
  for (let i = 0; i < draws; i++) {
    next(shares, i);
    solve(shares, totals);
    const chance = Math.min(1, Math.max(0, totals[0]!));
    startStream(stream, luck, i);
    drawn.chance[i] = chance;
    drawn.cost[i] = totals[1]!;
    drawn.converted[i] = customers > 0 ? drawBinomial(stream, customers, chance) / customers : chance;
  }
  return drawn;
}

/**
 * The interval of the share who convert, and its two parts. By the law of total variance Var(X / n) = Var(c) + E[c·(1 − c)] / n:
 * the first from the rates, the second from luck. Each part's p5 and p95 are those of that cause alone.
 */
export function conversionInterval({ chance, converted }: Drawn, customers: number): { mean: number; p5: number; p50: number; p95: number; fromRates: DoubtPart; fromLuck: DoubtPart } {
  const mean = meanOf(chance);
  const fromRates = chance.reduce((sum, c) => sum + (c - mean) ** 2, 0) / Math.max(1, chance.length - 1);
  const fromLuck = chance.reduce((sum, c) => sum + c * (1 - c), 0) / chance.length / customers;
  const whole = fromRates + fromLuck;
  const rates = chance.toSorted();
  const all = converted.toSorted();
  const luck = (share: number) => binomialQuantile(share, customers, mean) / customers;
  return {
    mean,
    p5: quantileOf(all, 0.05),
    p50: quantileOf(all, 0.5),
    p95: quantileOf(all, 0.95),
    fromRates: { p5: quantileOf(rates, 0.05), p95: quantileOf(rates, 0.95), varianceShare: whole > 0 ? fromRates / whole : 0 },
    fromLuck: { p5: luck(0.05), p95: luck(0.95), varianceShare: whole > 0 ? fromLuck / whole : 0 },
  };
}

/** Mean and P10, P50, P90 of figures. */
export function spreadOf(figures: Float64Array): Spread {
  const sorted = figures.toSorted();
  return { mean: meanOf(figures), p10: quantileOf(sorted, 0.1), p50: quantileOf(sorted, 0.5), p90: quantileOf(sorted, 0.9) };
}

/** The value below which a share p of sorted figures lies, on straight lines between them. */
export function quantileOf(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (sorted[high]! - sorted[low]!) * (place - low);
}

function meanOf(figures: Float64Array): number {
  return figures.reduce((sum, x) => sum + x, 0) / Math.max(1, figures.length);
}
