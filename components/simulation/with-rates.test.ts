import { expect, test } from 'vitest';
import { businessSale } from '@/lib/simulation/testing/journeys';
import { withRates } from './with-rates';

const measured = { ...businessSale, transitions: businessSale.transitions.map((transition) => ({ ...transition, probability: { value: 0.2, source: { kind: 'historical' as const, successes: 20, trials: 100 } } })) };

test('only the rates named change, and the journey given stays as it is', () => {
  const copy = withRates(businessSale, new Map([['t0', 0.3]]));
  expect(copy.transitions.map(({ probability }) => probability?.value)).toEqual([0.3, 0.3, 0.45, 0.2, 0.7, 0.18]);
  expect(businessSale.transitions[0]?.probability?.value).toBe(0.2);
  expect(withRates(businessSale, new Map())).toBe(businessSale);
});

test('a measured rate keeps its number of cases: its count follows the value', () => {
  expect(withRates(measured, new Map([['t0', 0.3]])).transitions[0]?.probability).toEqual({ value: 0.3, source: { kind: 'historical', successes: 30, trials: 100 } });
});
