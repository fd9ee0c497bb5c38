import { expect, test } from 'vitest';
import { niceTicks } from './nice-ticks';

test('ticks are round and within the axis', () => {
  expect(niceTicks(0, 0.073, 4)).toEqual([0, 0.02, 0.04, 0.06]);
  expect(niceTicks(-120, 410, 4)).toEqual([0, 200, 400]);
  expect(niceTicks(0.0312, 0.0418, 3)).toEqual([0.035, 0.04]);
});

test('an axis without length has its one value', () => {
  expect(niceTicks(3, 3, 5)).toEqual([3]);
});
