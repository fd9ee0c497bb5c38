import { expect, test } from 'vitest';
import { digitsFor, formatCount, formatDays, formatElapsed, formatInterval, formatSampled, formatShare } from './format';

test('shares read as percent and never round what happens to nothing', () => {
  expect([0, 0.0362, 0.2, 1].map((share) => formatShare(share))).toEqual(['0 %', '3.6 %', '20 %', '100 %']);
  expect(formatShare(0.00002)).toBe('under 0.01 %');
  expect(formatShare(0.00006)).toBe('0.01 %');
  expect(formatShare(0.2, 2)).toBe('20.00 %');
});

test('an interval stands beside its rate with the same decimals', () => {
  expect(formatSampled({ rate: 0.0358, low: 0.0348, high: 0.0368 })).toBe('3.6 % (90 %: 3.5–3.7)');
  expect(formatSampled({ rate: 0, low: 0, high: 0.0027 })).toBe('0.0 % (90 %: 0.0–0.3)');
});

test('narrow intervals get the decimals that tell their ends apart', () => {
  const narrow = { rate: 0.03583, low: 0.03552, high: 0.03614 };
  expect(digitsFor(narrow)).toBe(2);
  expect(formatInterval(narrow)).toBe('90 %: 3.55–3.61');
  expect(digitsFor({ rate: 0.5, low: 0.5, high: 0.5 })).toBe(1);
  expect(digitsFor({ rate: 0.5, low: 0.499999, high: 0.500001 })).toBe(3);
});

test('times come in the unit people would say', () => {
  expect([58.2, 10.4, 3.44, 1, 0.999].map(formatDays)).toEqual(['58 days', '10 days', '3.4 days', '1 day', '1 day']);
  expect([0.25, 1 / 24, 0.01, 0.0001, 0].map(formatDays)).toEqual(['6 hours', '1 hour', '14 minutes', 'under a minute', 'no time']);
  expect(formatDays(1_234)).toBe('1,234 days');
});

test('counts and run times', () => {
  expect(formatCount(1_000_000)).toBe('1,000,000');
  expect([12, 430, 12_400, 125_000].map(formatElapsed)).toEqual(['under 0.1 seconds', '0.4 seconds', '12 seconds', '2 minutes 5 seconds']);
});
