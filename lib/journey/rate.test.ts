import { expect, test } from 'vitest';
import { describeDistribution } from './distribution';
import { describeShare } from './rate';
import { Rate } from './schema/rate';

test.each([
  [0, '0 %'],
  [1, '100 %'],
  [0.2, '20 %'],
  [0.125, '12.5 %'],
  [0.0381, '3.8 %'],
  [0.0038, '0.38 %'],
  [0.999, '99.9 %'],
])('%d is "%s"', (value, words) => expect(describeShare(value)).toBe(words));

test('a rate is a share of customers', () => {
  expect([0, 1, 0.5].every((value) => Rate.safeParse({ value }).success)).toBe(true);
  expect([-0.1, 1.1, Number.NaN, Infinity, '0.5', null].some((value) => Rate.safeParse({ value }).success)).toBe(false);
});

test('distributions in words', () => {
  expect(describeDistribution({ kind: 'lognormal', median: 'P3D', p90: 'P10D' })).toBe('half within 3 days, 90 % within 10 days');
  expect(describeDistribution({ kind: 'lognormal', median: 'PT0S', p90: 'P10D' })).toBe('half at once, 90 % within 10 days');
  expect(describeDistribution({ kind: 'fixed', value: 'PT0S' })).toBe('at once');
  expect(describeDistribution({ kind: 'fixed', value: 'PT0H' })).toBe('at once');
  expect(describeDistribution({ kind: 'fixed', value: 'P2D' })).toBe('after 2 days');
  expect(describeDistribution({ kind: 'uniform', min: 'P1D', max: 'P2D' })).toBe('between 1 day and 2 days');
  expect(describeDistribution({ kind: 'empirical', quantiles: [{ p: 0, value: 'P1D' }, { p: 1, value: 'P2D' }] })).toBe('measured, 2 quantiles');
});
