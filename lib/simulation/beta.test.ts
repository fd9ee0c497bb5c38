import { describe, expect, test } from 'vitest';
import { betaCdf, betaQuantile, drawBeta, drawGamma, logGamma } from './beta';
import { newStream, startStream, streamKey } from './random';

function streamOf(seed: number): Int32Array {
  const stream = newStream();
  startStream(stream, streamKey(seed), 0);
  return stream;
}

test('log gamma at whole and half numbers', () => {
  expect(logGamma(1)).toBeCloseTo(0, 12);
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(logGamma(0.01)).toBeCloseTo(4.599479878042021, 11);
});

describe('beta law', () => {
  test('in closed form where there is one', () => {
    for (const x of [0.01, 0.3, 0.5, 0.97]) {
      expect(betaCdf(x, 1, 1)).toBeCloseTo(x, 13);
      expect(betaCdf(x, 3, 1)).toBeCloseTo(x ** 3, 13);
      expect(betaCdf(x, 1, 40)).toBeCloseTo(1 - (1 - x) ** 40, 13);
      expect(betaCdf(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 10);
    }
  });

  /** A whole a and b: the upper tail of a binomial. */
  test('as the tail of a binomial', () => {
    expect(betaCdf(0.2, 3, 8)).toBeCloseTo(1 - 0.8 ** 10 - 10 * 0.2 * 0.8 ** 9 - 45 * 0.04 * 0.8 ** 8, 12);
    expect(betaCdf(0.5, 5_000, 5_000)).toBeCloseTo(0.5, 10);
  });

  test.each([[0.5, 20.5], [4, 16], [0.12, 5.88], [2_000, 98_000], [1e-3, 1e-3]])('quantiles of Beta(%f, %f) undo the shares', (a, b) => {
    for (const p of [0.05, 0.1, 0.5, 0.9, 0.95]) {
      const x = betaQuantile(p, a, b);
      if (x > 1e-12 && x < 1 - 1e-12) expect(betaCdf(x, a, b)).toBeCloseTo(p, 8);
    }
  }); // prettier-ignore
});

describe('draws', () => {
  test.each([0.2, 1, 2.5, 300])('gamma of shape %f has mean and variance equal to it', (shape) => {
    const stream = streamOf(7);
    const values = Float64Array.from({ length: 40_000 }, () => drawGamma(stream, shape));
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean - shape)).toBeLessThan(4 * Math.sqrt(shape / values.length));
    expect(variance / shape).toBeCloseTo(1, 0.8);
  });

  test('beta: the share of draws below each decile is as computed', () => {
    const stream = streamOf(3);
    const values = Float64Array.from({ length: 20_000 }, () => drawBeta(stream, 1.5, 12));
    for (const p of [0.1, 0.5, 0.9]) {
      const limit = betaQuantile(p, 1.5, 12);
      const below = values.filter((x) => x < limit).length / values.length;
      expect(Math.abs(below - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / values.length));
    }
  });

  test('tiny sizes give 0 or 1 about as often as the mean says, and never nothing', () => {
    const stream = streamOf(5);
    const values = Array.from({ length: 5_000 }, () => drawBeta(stream, 2e-4, 8e-4));
    expect(values.every((x) => x >= 0 && x <= 1)).toBe(true);
    expect(values.reduce((sum, x) => sum + x, 0) / values.length).toBeCloseTo(0.2, 1);
  });
});
