import { describe, expect, test } from 'vitest';
import { normalCdf, normalQuantile } from './normal';

/** Reference values: Φ(z) = erfc(−z / √2) / 2 in the C library, to 15 digits. */
const TABLE: [z: number, below: number][] = [
  [-38, 2.88542835e-316],
  [-20, 2.753624118606233e-89],
  [-5, 2.866515718791933e-7],
  [-3.001, 0.0013454728250849662],
  [-2.999, 0.0013543365337271],
  [-1, 0.15865525393145707],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [2, 0.9772498680518208],
  [6, 0.9999999990134123],
];

describe('the normal distribution', () => {
  test.each(TABLE)('below %f lies the published share', (z, below) => {
    expect(normalCdf(z) / below).toBeCloseTo(1, 9);
  });

  test('has everything between minus and plus infinity', () => {
    expect(normalCdf(-Infinity)).toBe(0);
    expect(normalCdf(Infinity)).toBe(1);
  });

  test('quantile undoes cdf, far into both tails', () => {
    for (const p of [1e-300, 1e-20, 1e-9, 1e-4, 0.0749, 0.076, 0.3, 0.5]) expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 10);
    for (const p of [0.6, 0.924, 0.926, 0.99, 0.999999]) expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
    expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655446004, 14);
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 14);
  });
});
