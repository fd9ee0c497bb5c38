import { expect, test } from 'vitest';
import { dayTicks, laneOut } from './lanes';

test('what overlaps goes below, what has room stays up', () => {
  expect(laneOut([{ from: 5, to: 9 }, { from: 0, to: 6 }, { from: 6, to: 8 }, { from: 9, to: 10 }])).toEqual({ lanes: [1, 0, 0, 0], count: 2 });
  expect(laneOut([])).toEqual({ lanes: [], count: 0 });
});

test('days are marked as densely as there is room for their numbers', () => {
  expect(dayTicks(3, 80, 36)).toEqual([0, 1, 2, 3]);
  expect(dayTicks(21, 10, 36)).toEqual([0, 7, 14, 21]);
  expect(dayTicks(1_000, 0.01, 36)).toEqual([0, 364, 728]);
});
