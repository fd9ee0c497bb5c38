import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Distribution } from '@/lib/journey/schema/distribution';
import { DAY_MS, durationOf } from '@/lib/journey/duration';
import { convertDistribution } from './convert-distribution';

const lognormal: Distribution = { kind: 'lognormal', median: 'P4D', p90: 'P8D' };

test('a change of kind keeps the median, and nine in ten where there is room', () => {
  expect(convertDistribution(lognormal, 'fixed')).toEqual({ kind: 'fixed', value: 'P4D' });
  expect(convertDistribution({ kind: 'lognormal', median: 'P10D', p90: 'P14D' }, 'uniform')).toEqual({ kind: 'uniform', min: 'P5D', max: 'P15D' });
  expect(convertDistribution(lognormal, 'empirical')).toEqual({ kind: 'empirical', quantiles: [{ p: 0.5, value: 'P4D' }, { p: 0.9, value: 'P8D' }] });
  expect(convertDistribution({ kind: 'uniform', min: 'P5D', max: 'P15D' }, 'lognormal')).toEqual({ kind: 'lognormal', median: 'P10D', p90: 'P14D' });
});

test('to a table and back nothing is lost', () => {
  expect(convertDistribution(convertDistribution(lognormal, 'empirical'), 'lognormal')).toEqual(lognormal);
});

test('every change of kind gives a distribution that the document accepts', () => {
  const days = fc.integer({ min: 0, max: 400 });
  const kinds = ['lognormal', 'fixed', 'uniform', 'empirical'] as const;
  fc.assert(
    fc.property(days, days, fc.constantFrom(...kinds), fc.constantFrom(...kinds), (a, b, first, second) => {
      const start: Distribution = { kind: 'uniform', min: durationOf(a * DAY_MS), max: durationOf(b * DAY_MS) };
      const end = convertDistribution(convertDistribution(start, first), second);
      expect(Distribution.safeParse(end).error).toBeUndefined();
    }),
  );
});
