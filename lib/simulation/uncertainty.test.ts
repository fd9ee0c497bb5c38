import { describe, expect, test } from 'vitest';
import type { Journey } from '@/lib/journey/journey';
import type { RateSource } from '@/lib/journey/rate';
import { arcRewards } from './arc-rewards';
import { betaQuantile } from './beta';
import { binomialQuantile, drawBinomial } from './binomial';
import { compile } from './compile';
import { doubtOf, prepareDraws, varianceShares } from './doubt';
import { gradients } from './gradients';
import { leversOf } from './lever';
import { draw, newStream, startStream, streamKey } from './random';
import { prepareSolver } from './solver';
import { journeyOf, sixStates } from './testing/journeys';
import { conversionInterval, drawOutcomes, quantileOf } from './uncertainty';

function streamOf(seed: number): Int32Array {
  const stream = newStream();
  startStream(stream, streamKey(seed), 0);
  return stream;
}

/** The journey with this source for each rate, by transition id. */
function sourced(journey: Journey, source: (id: string, value: number) => RateSource): Journey {
  return { ...journey, transitions: journey.transitions.map((t) => (t.probability ? { ...t, probability: { ...t.probability, source: source(t.id, t.probability.value) } } : t)) };
}

function outcomes(journey: Journey, options: { seed: number; draws: number; customers: number }) {
  const chain = compile(journey);
  return drawOutcomes(chain, arcRewards(journey, chain), doubtOf(chain, leversOf(journey, chain), options.seed), options);
}

const step = journeyOf({ states: [{ id: 'a', after: 'P1D', to: 'gone' }], ways: [{ from: 'a', to: 'won', p: 0.2, takes: 'P1D' }] });
const counted = (successes: number, trials: number) => sourced(step, () => ({ kind: 'historical', successes, trials }));

describe('binomial', () => {
  test.each([[10, 0.3], [500, 0.01], [1_000, 0.4], [50_000_000, 0.02]])('of %i at %f: mean and variance', (n, p) => {
    const stream = streamOf(n);
    const values = Float64Array.from({ length: 20_000 }, () => drawBinomial(stream, n, p));
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean - n * p)).toBeLessThan(4 * Math.sqrt((n * p * (1 - p)) / values.length) + 0.01);
    expect(variance / (n * p * (1 - p))).toBeCloseTo(1, 1);
  }); // prettier-ignore

  test('quantiles by hand; certain chances have no luck', () => {
    expect([0.05, 0.5, 0.95].map((share) => binomialQuantile(share, 10, 0.5))).toEqual([2, 5, 8]);
    expect([binomialQuantile(0.5, 7, 0), binomialQuantile(0.5, 7, 1), drawBinomial(streamOf(1), 7, 0), drawBinomial(streamOf(1), 7, 1)]).toEqual([0, 7, 0, 7]);
  });
});

describe('the interval', () => {
  test('of one counted rate is that of its Beta; more customers take away the luck and nothing else', () => {
    const large = conversionInterval(outcomes(counted(20, 100), { seed: 1, draws: 20_000, customers: 1_000_000_000 }), 1_000_000_000);
    expect(large.p5).toBeCloseTo(betaQuantile(0.05, 20.5, 80.5), 2);
    expect(large.p95).toBeCloseTo(betaQuantile(0.95, 20.5, 80.5), 2);
    expect(large.fromRates.varianceShare).toBeGreaterThan(0.999);
    const small = conversionInterval(outcomes(counted(20, 100), { seed: 1, draws: 20_000, customers: 50 }), 50);
    expect(small.p5).toBeLessThan(large.p5);
    expect(small.fromRates).toMatchObject({ p5: expect.closeTo(large.fromRates.p5, 12), p95: expect.closeTo(large.fromRates.p95, 12) });
    expect(small.fromLuck.varianceShare + small.fromRates.varianceShare).toBeCloseTo(1, 12);
    expect([small.fromLuck.p5, small.fromLuck.p95]).toEqual([0.12, 0.3]);
  });

  test('certain rates leave luck alone; nothing uncertain leaves nothing', () => {
    const certain = (p: number) => journeyOf({ states: [{ id: 'a', after: 'P1D', to: 'gone' }], ways: [{ from: 'a', to: 'won', p, takes: 'P1D' }] });
    for (const p of [0, 1]) {
      const found = conversionInterval(outcomes(certain(p), { seed: 1, draws: 200, customers: 1_000 }), 1_000);
      expect(found).toMatchObject({ mean: p, p5: p, p95: p, fromRates: { varianceShare: 0 }, fromLuck: { varianceShare: 0 } });
    }
  });

  test('every way of drawing gives the same for the same seed, and each rate its own numbers', () => {
    const [a, b, c] = [1, 1, 2].map((seed) => outcomes(sixStates, { seed, draws: 200, customers: 100 }));
    expect(a).toEqual(b);
    expect(a!.chance).not.toEqual(c!.chance);
  });
});

/**
 * A simulation study: the truth is drawn, history is counted from it, and the forecast made from the counts alone is held against what
 * then happens. Slow on purpose.
 */
test('slow: 90 % intervals cover the truth 88 to 92 % of the time', { timeout: 120_000 }, () => {
  const stream = streamOf(20_26);
  const between = (low: number, high: number) => low + (high - low) * draw(stream);
  const [studies, draws] = [2_000, 300];
  let [truthCovered, countCovered] = [0, 0];
  for (let i = 0; i < studies; i++) {
    const truth = [between(0.1, 0.6), between(0.1, 0.5), between(0.05, 0.3), between(0.2, 0.7)] as const;
    const trials = truth.map(() => Math.round(between(30, 400)));
    const successes = truth.map((p, k) => (k === 2 ? 0 : drawBinomial(stream, trials[k]!, p)));
    trials[2] = trials[1]!;
    successes[2] = drawBinomial(stream, trials[1]! - successes[1]!, truth[2] / (1 - truth[1]));
    const journey = (rates: readonly number[]) =>
      journeyOf({
        states: ['a', 'b', 'c'].map((id) => ({ id, after: 'P9D', to: 'gone' })),
        ways: [
          { from: 'a', to: 'b', p: rates[0]! },
          { from: 'b', to: 'c', p: rates[1]! },
          { from: 'b', to: 'a', p: rates[2]!, priority: 2 },
          { from: 'c', to: 'won', p: rates[3]! },
        ],
      });
    const known = sourced(journey(successes.map((s, k) => s / trials[k]!)), (id) => ({ kind: 'historical', successes: successes[Number(id.slice(1))]!, trials: trials[Number(id.slice(1))]! }));
    const chain = compile(journey(truth));
    const chance = new Float64Array(1);
    prepareSolver(chain, [arcRewards(journey(truth), chain).converts])(chain.arcShare, chance);
    const customers = Math.round(between(200, 2_000));
    const { p5, p95, fromRates } = conversionInterval(outcomes(known, { seed: i, draws, customers }), customers);
    truthCovered += Number(chance[0]! >= fromRates.p5 && chance[0]! <= fromRates.p95);
    const happened = drawBinomial(stream, customers, chance[0]!) / customers;
    countCovered += Number(happened >= p5 && happened <= p95);
  }
  for (const covered of [truthCovered, countCovered]) {
    expect(covered / studies).toBeGreaterThan(0.88);
    expect(covered / studies).toBeLessThan(0.92);
  }
});

describe('share of doubt', () => {
  test('first-order shares are those of a brute-force study, where rates are known fairly well', () => {
    const journey = sourced(sixStates, (id) => ({ kind: 'historical', successes: 0, trials: id === 't1' ? 40 : id === 't5' ? 60 : 2_000 }));
    const withCounts = sourced(journey, (id, value) => {
      const trials = id === 't1' ? 40 : id === 't5' ? 60 : 2_000;
      return { kind: 'historical', successes: Math.round(value * trials), trials };
    });
    const chain = compile(withCounts);
    const levers = leversOf(withCounts, chain);
    const doubt = doubtOf(chain, levers, 3);
    const { byArc, variance } = varianceShares(doubt, gradients(withCounts, chain));
    const solve = prepareSolver(chain, [arcRewards(withCounts, chain).converts]);
    const next = prepareDraws(doubt);
    const shares = Float64Array.from(chain.arcShare);
    const total = new Float64Array(1);
    const runs = 20_000;
    const chance = new Float64Array(runs);
    const rates = levers.filter(({ kind }) => kind === 'rate').map(({ arc, id }) => ({ arc, id, values: new Float64Array(runs) }));
    for (let i = 0; i < runs; i++) {
      next(shares, i);
      solve(shares, total);
      chance[i] = total[0]!;
      for (const { arc, values } of rates) values[i] = shares[arc]!;
    }
    const mean = chance.reduce((sum, c) => sum + c, 0) / runs;
    const spread = chance.reduce((sum, c) => sum + (c - mean) ** 2, 0) / runs;
    expect(variance / spread).toBeCloseTo(1, 0.7);
    /** Variance of the mean conversion within forty groups of equal rates: E[c | rate]. */
    for (const { arc, values } of rates) {
      const order = Array.from(values.keys()).sort((i, j) => values[i]! - values[j]!);
      const groups = 40;
      const size = runs / groups;
      let between = 0;
      for (let g = 0; g < groups; g++) between += (order.slice(g * size, (g + 1) * size).reduce((sum, i) => sum + chance[i]!, 0) / size - mean) ** 2 / groups;
      expect(Math.abs(between / spread - byArc.get(arc)!)).toBeLessThan(0.05);
    }
  });
});

test('quantiles lie on straight lines between sorted figures', () => {
  const sorted = Float64Array.of(1, 2, 4);
  expect([0, 0.25, 0.5, 0.75, 1].map((p) => quantileOf(sorted, p))).toEqual([1, 1.5, 2, 3, 4]);
});
