import { expect, test } from 'vitest';
import { roundTicks } from './round-ticks';

test('ticks start at zero, rise evenly in steps people count in, and have room', () => {
  expect(roundTicks(160, 240)).toEqual([0, 60, 120]);
  expect(roundTicks(160, 500)).toEqual([0, 30, 60, 90, 120, 150]);
  expect(roundTicks(14, 400)).toEqual([0, 2, 4, 6, 8, 10, 12, 14]);
});

test('very short and very long axes still get a few', () => {
  expect(roundTicks(0.5, 300)).toEqual([0, 0.25, 0.5]);
  expect(roundTicks(100_000, 300).length).toBeLessThanOrEqual(8);
  expect(roundTicks(10, 10)).toEqual([0]);
});
