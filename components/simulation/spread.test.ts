import { expect, test } from 'vitest';
import { spread } from './curve-chart';

test('words that would meet are moved apart, others stay', () => {
  expect(spread([100, 95, 20], 14, 0, 110)).toEqual([100, 86, 20]);
});

test('words stay within the chart', () => {
  expect(spread([108, 107, 106], 14, 0, 100)).toEqual([100, 86, 72]);
  expect(spread([8, 4, 2], 14, 5, 100)).toEqual([33, 19, 5]);
});
