import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rate, RateSource } from '@/lib/journey/rate';
import { effectiveSampleSize } from './effective-sample-size';
import { newStream, startStream, streamKey } from './random';
import { beliefQuantile, believe, believeJointly, drawRates, type RateBelief } from './rate-belief';

const rate = (value: number, source?: RateSource): Rate => ({ value, ...(source && { source }) });

describe('how much a rate is worth', () => {
  test('counted here: Jeffreys, whatever the value says', () => {
    expect(believe(rate(0.2, { kind: 'historical', successes: 20, trials: 100 }))).toEqual({ mean: 20.5 / 101, size: 101 });
    expect(believe(rate(0.2, { kind: 'historical', trials: 100 }))).toEqual({ mean: 20.5 / 101, size: 101 });
    expect(believe(rate(0, { kind: 'historical', successes: 0, trials: 0 }))).toEqual({ mean: 0.5, size: 1 });
  });

  test.each([
    ['a large benchmark is worth four cases', 0.02, { kind: 'benchmark', n: 1_000_000 }, 200],
    ['a small one only its sample', 0.02, { kind: 'benchmark', n: 50 }, 50],
    ['one of unknown size two', 0.02, { kind: 'benchmark' }, 100],
    ['a sure estimate sixteen', 0.2, { kind: 'estimate', confidence: 'high' }, 80],
    ['the rarer result counts', 0.9, { kind: 'estimate', confidence: 'medium' }, 40],
    ['nothing known: one', 0.5, undefined, 2],
    ['historical without counts: one', 0.5, { kind: 'historical' }, 2],
    ['exactly none is taken at its word', 0, { kind: 'estimate', confidence: 'low' }, Infinity],
  ] satisfies [string, number, RateSource | undefined, number][])('%s', (_, value, source, size) => {
    expect(effectiveSampleSize(rate(value, source))).toBeCloseTo(size, 9);
  });

  test('quantiles lie around the mean, and a certain rate has none', () => {
    const belief = believe(rate(0.1, { kind: 'estimate', confidence: 'medium' }));
    expect([0.1, 0.9].map((p) => beliefQuantile(belief, p))).toEqual([expect.closeTo(0.0455, 4), expect.closeTo(0.1633, 4)]);
    expect(beliefQuantile(believe(rate(1)), 0.1)).toBe(1);
  });
});

const beliefs = fc.array(fc.record({ mean: fc.double({ min: 0.001, max: 0.3, noNaN: true }), size: fc.double({ min: 1.5, max: 5_000, noNaN: true }) }), { minLength: 1, maxLength: 3 });

describe('jointly', () => {
  test('equal sizes are the Dirichlet: its means and covariances', () => {
    const means = [0.2, 0.1, 0.35];
    const size = 30;
    const { means: got, covariance } = believeJointly(means.map((mean) => ({ mean, size })));
    means.forEach((p, i) => {
      expect(got[i]).toBeCloseTo(p, 12);
      means.forEach((q, j) => expect(covariance[i * 3 + j]).toBeCloseTo((i === j ? p * (1 - p) : -p * q) / (size + 1), 12));
    });
  });

  test('different sizes keep every mean and variance', () => {
    fc.assert(
      fc.property(beliefs, (rates) => {
        const { means, covariance } = believeJointly(rates);
        rates.forEach(({ mean, size }, i) => {
          expect(means[i]).toBeCloseTo(mean, 9);
          expect(covariance[i * rates.length + i]! / ((mean * (1 - mean)) / (size + 1))).toBeCloseTo(1, 2);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('draws have these means and covariances, and leave a rest', () => {
    const rates: RateBelief[] = [{ mean: 0.3, size: 12 }, { mean: 0.2, size: 200 }, { mean: 0.05, size: 40 }];
    const belief = believeJointly(rates);
    const streams = rates.map(() => newStream());
    const drawn = new Float64Array(3);
    const sums = new Float64Array(3);
    const products = new Float64Array(9);
    const runs = 40_000;
    let whole = 0;
    for (let run = 0; run < runs; run++) {
      streams.forEach((stream, i) => startStream(stream, streamKey(i), run));
      const rest = drawRates(belief, (i) => streams[i]!, drawn);
      whole = Math.max(whole, Math.abs(rest + drawn[0]! + drawn[1]! + drawn[2]! - 1));
      for (let i = 0; i < 3; i++) {
        sums[i]! += drawn[i]! / runs;
        for (let j = 0; j < 3; j++) products[i * 3 + j]! += (drawn[i]! * drawn[j]!) / runs;
      }
    }
    expect(whole).toBeLessThan(1e-12);
    for (let i = 0; i < 3; i++) {
      const spread = Math.sqrt(belief.covariance[i * 4]!);
      expect(Math.abs(sums[i]! - belief.means[i]!)).toBeLessThan((4 * spread) / Math.sqrt(runs));
      for (let j = 0; j < 3; j++) {
        const other = Math.sqrt(belief.covariance[j * 4]!);
        expect(Math.abs(products[i * 3 + j]! - sums[i]! * sums[j]! - belief.covariance[i * 3 + j]!)).toBeLessThan(0.04 * spread * other);
      }
    }
  }); // prettier-ignore

  test('what leaves no rest keeps none; what would exceed the whole is scaled', () => {
    const drawn = new Float64Array(2);
    const stream = newStream();
    startStream(stream, streamKey(1), 1);
    expect(drawRates(believeJointly([{ mean: 0.6, size: 10 }, { mean: 0.4, size: 3 }]), () => stream, drawn)).toBeCloseTo(0, 12);
    expect(believeJointly([{ mean: 0.9, size: 10 }, { mean: 0.9, size: 10 }]).means[0]).toBeCloseTo(0.5, 12);
  }); // prettier-ignore
});
