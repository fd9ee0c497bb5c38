import { expect, test } from 'vitest';
import { DAY_MS } from '@/lib/journey/duration';
import { durationLaw } from './duration-law';
import { normalQuantile } from './normal';
import { QuantileTable } from './quantile-table';

test.each([
  ['P3D', 'P10D', Infinity],
  ['P3D', 'P90D', Infinity],
  ['P3D', 'P10D', 7 * DAY_MS],
  ['P30D', 'P40D', DAY_MS],
])('half within %s, nine in ten within %s, cut at %f ms: the table follows the curve and keeps its mean', (median, p90, limitMs) => {
  const { a, b, below, meanMs } = durationLaw({ kind: 'lognormal', median, p90 }, limitMs);
  const table = new QuantileTable(a, b, below);
  const steps = 1 << 18;
  let [sum, curve, worst, last] = [0, 0, 0, 0];
  for (let i = 0; i < steps; i++) {
    const u = (i + 0.5) / steps;
    const ms = table.at(u);
    const exact = Math.exp(a + b * normalQuantile(u * below));
    sum += ms;
    curve += exact;
    worst = Math.max(worst, Math.abs(ms - exact) / exact);
    if (ms < last) throw new Error(`falls at ${u}`);
    last = ms;
  }
  expect(worst).toBeLessThan(0.01);
  expect(sum / curve).toBeCloseTo(1, 4);
  if (limitMs !== Infinity) expect(sum / steps / meanMs).toBeCloseTo(1, 4);
  expect(last).toBeLessThanOrEqual(limitMs);
});
