import { expect, test } from 'vitest';
import { DAY_MS } from '@/lib/journey/duration';
import { readSettings, settingsOf } from './settings';

test('without a run: 100,000 customers, 180 days, rules in force', () => {
  expect(readSettings(settingsOf(undefined)).options).toEqual({ customers: 100_000, seed: 1, horizonMs: 180 * DAY_MS, rules: 'all' });
});

test('no limit leaves the time limit out', () => {
  expect(readSettings({ customers: '2k', seed: '7', horizon: 'none', rules: 'none' }).options).toEqual({ customers: 2_000, seed: 7, rules: 'none' });
});

test('what cannot be read gives no options and says why', () => {
  const { options, problem } = readSettings({ customers: 'many', seed: '7', horizon: '30', rules: 'all' });
  expect(options).toBeUndefined();
  expect(problem).toMatch(/^Customers: Type a whole number/);
});
