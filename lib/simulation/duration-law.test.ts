import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, durationOf } from '@/lib/journey/duration';
import type { Distribution } from '@/lib/journey/distribution';
import { durationLaw, LOGNORMAL } from './duration-law';
import { normalQuantile } from './normal';

const DAY = DAY_MS;

/** Mean of a cut lognormal by summing its quantiles at even steps. */
function meanByQuantiles(a: number, b: number, below: number): number {
  const steps = 300_000;
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += Math.exp(a + b * normalQuantile(((i + 0.5) / steps) * below));
  return sum / steps;
}

describe('a lognormal', () => {
  const tenDays: Distribution = { kind: 'lognormal', median: 'P3D', p90: 'P10D' };

  test('has half below its median and nine in ten below its 90 % time', () => {
    const { a, b } = durationLaw(tenDays, Infinity);
    expect(Math.exp(a)).toBeCloseTo(3 * DAY, 3);
    expect(Math.exp(a + b * normalQuantile(0.9))).toBeCloseTo(10 * DAY, 3);
  });

  test.each([Infinity, 30, 10, 3, 0.5, 0.01])('cut at %f days has the mean of its quantiles', (days) => {
    const law = durationLaw(tenDays, days * DAY);
    expect(law.kind).toBe(LOGNORMAL);
    expect(law.meanMs / meanByQuantiles(law.a, law.b, law.below)).toBeCloseTo(1, days === Infinity ? 2 : 5);
  });

  test('that wholly exceeds the timeout happens at the timeout, and says so', () => {
    expect(durationLaw({ kind: 'lognormal', median: 'P100D', p90: 'P101D' }, DAY)).toMatchObject({ a: DAY, meanMs: DAY, flaw: 'late' });
    expect(durationLaw(tenDays, 0)).toMatchObject({ a: 0, meanMs: 0, flaw: 'late' });
  });

  test('without a spread is fixed; a 90 % time below the median is ignored and said', () => {
    expect(durationLaw({ kind: 'lognormal', median: 'P3D', p90: 'P3D' }, Infinity)).toMatchObject({ a: 3 * DAY, meanMs: 3 * DAY });
    expect(durationLaw({ kind: 'lognormal', median: 'P3D', p90: 'P2D' }, Infinity)).toMatchObject({ a: 3 * DAY, flaw: 'unordered' });
    expect(durationLaw({ kind: 'lognormal', median: 'PT0S', p90: 'P2D' }, Infinity)).toMatchObject({ a: 0, flaw: 'unordered' });
  });
});

describe('other laws', () => {
  test('uniform: cut at the timeout', () => {
    expect(durationLaw({ kind: 'uniform', min: 'P2D', max: 'P10D' }, 4 * DAY)).toMatchObject({ a: 2 * DAY, b: 2 * DAY, meanMs: 3 * DAY });
    expect(durationLaw({ kind: 'uniform', min: 'P5D', max: 'P10D' }, 4 * DAY)).toMatchObject({ a: 4 * DAY, flaw: 'late' });
    expect(durationLaw({ kind: 'uniform', min: 'P5D', max: 'P1D' }, Infinity)).toMatchObject({ a: DAY, b: 4 * DAY, flaw: 'unordered' });
  });

  test('empirical: cut at the timeout, within a line and between jumps', () => {
    const measured: Distribution = { kind: 'empirical', quantiles: [{ p: 0, value: 'PT0S' }, { p: 0.5, value: 'P2D' }, { p: 1, value: 'P10D' }] }; // prettier-ignore
    expect(durationLaw(measured, Infinity).meanMs).toBeCloseTo(0.5 * DAY + 3 * DAY, 3);
    const cut = durationLaw(measured, 6 * DAY);
    expect(cut.points.map(([p, ms]) => [p.toFixed(6), ms / DAY])).toEqual([['0.000000', 0], ['0.666667', 2], ['1.000000', 6]]); // prettier-ignore
    expect(cut.meanMs / DAY).toBeCloseTo(2 / 3 + 4 / 3, 9);
  });

  test('empirical: figures that fall are put in order and said', () => {
    const odd: Distribution = { kind: 'empirical', quantiles: [{ p: 0.9, value: 'P1D' }, { p: 0.1, value: 'P3D' }] }; // prettier-ignore
    expect(durationLaw(odd, Infinity)).toMatchObject({ flaw: 'unordered', meanMs: 3 * DAY });
  });

  test('no law, however odd, gives anything but a mean between 0 and the timeout', () => {
    const duration = fc.nat({ max: 400 }).map((hours) => durationOf(hours * 3_600_000));
    const distribution: fc.Arbitrary<Distribution> = fc.oneof(
      fc.record({ kind: fc.constant('lognormal' as const), median: duration, p90: duration }),
      fc.record({ kind: fc.constant('fixed' as const), value: duration }),
      fc.record({ kind: fc.constant('uniform' as const), min: duration, max: duration }),
      fc.record({
        kind: fc.constant('empirical' as const),
        quantiles: fc.array(fc.record({ p: fc.double({ min: 0, max: 1, noNaN: true }), value: duration }), { minLength: 2, maxLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(distribution, fc.oneof(fc.constant(Infinity), fc.nat({ max: 500 * 3_600_000 })), (d, limitMs) => {
        const { meanMs, points, a, b, below } = durationLaw(d, limitMs);
        expect(meanMs).toBeGreaterThanOrEqual(0);
        expect(meanMs).toBeLessThanOrEqual(limitMs);
        expect([a, b, below].every(Number.isFinite)).toBe(true);
        points.forEach(([p, ms], i) => expect(i === 0 ? p === 0 : p >= points[i - 1]![0] && ms >= points[i - 1]![1]).toBe(true));
      }),
    );
  });
});
