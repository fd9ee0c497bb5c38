import { expect, test } from 'vitest';
import { withinWords } from './horizon';
import { bottleneckCost, bottleneckTitle, reachTitle, runWords, timeTitle } from './sentences';

test('a run says what it was made of', () => {
  expect(runWords({ customers: 100_000, horizonDays: 180, seed: 1 })).toBe('100,000 customers within 180 days, seed 1');
  expect(runWords({ customers: 1, horizonDays: null, seed: 7 })).toBe('1 customer by the time everyone has left, seed 7');
  expect(withinWords(30)).toBe('within 30 days');
});

test('a chart is titled by the sentence it proves', () => {
  const bottleneck = { id: 'active', name: 'Active', conversionsLost: 0.0164, dropout: 0.82 };
  expect(bottleneckTitle(bottleneck)).toBe('Active loses 82 % of those who reach it');
  expect(reachTitle({ bottleneck, conversion: { rate: 0.04 }, inProgress: 0.5, horizonDays: 30 })).toBe('Active loses 82 % of those who reach it');
  expect(reachTitle({ bottleneck: null, conversion: { rate: 0.04 }, inProgress: 0.5, horizonDays: 30 })).toBe('50 % are still inside after 30 days');
  expect(reachTitle({ bottleneck: null, conversion: 0.04 })).toBe('No state stands out as losing conversions');
  expect(reachTitle({ bottleneck: null, conversion: 0 })).toBe('Nobody converts yet');
  expect(bottleneckCost(bottleneck)).toBe('If those lost at Active went on like the others, another 1.6 % of all who enter would convert.');
  expect(timeTitle({ mean: 70, p10: 20, p50: 58.2, p90: 140, histogram: [] })).toBe('Half of those who convert do so within 58 days');
  expect(timeTitle({ mean: 14, p10: 14, p50: 14, p90: 14, histogram: [] })).toBe('Most of those who convert take 14 days');
  expect(timeTitle(null)).toBe('Nobody converted in this run');
});

test('a run says when its touchpoints did not act', () => {
  const run = { customers: 1, horizonDays: 30, seed: 4 };
  expect(runWords(run)).toBe('1 customer within 30 days, seed 4');
  expect(runWords({ ...run, touches: null })).toBe('1 customer within 30 days, seed 4, rates alone');
});
