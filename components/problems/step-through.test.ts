import { expect, test } from 'vitest';
import { stepThrough } from './step-through';

const keys = ['a', 'b', 'c'];

test('starts at the first, or backward at the last', () => {
  expect([stepThrough(keys, undefined, 1), stepThrough(keys, undefined, -1)]).toEqual([0, 2]);
});

test('goes on from where one stands, around the ends', () => {
  expect([stepThrough(keys, { key: 'a', at: 0 }, 1), stepThrough(keys, { key: 'c', at: 2 }, 1), stepThrough(keys, { key: 'a', at: 0 }, -1)]).toEqual([1, 0, 2]);
});

test('after a mend goes on with what took its place, also at the end of the list', () => {
  expect([stepThrough(keys, { key: 'gone', at: 1 }, 1), stepThrough(keys, { key: 'gone', at: 3 }, 1), stepThrough(keys, { key: 'gone', at: 9 }, 1)]).toEqual([1, 0, 0]);
  expect([stepThrough(keys, { key: 'gone', at: 1 }, -1), stepThrough(keys, { key: 'gone', at: 0 }, -1), stepThrough(keys, { key: 'gone', at: 3 }, -1)]).toEqual([0, 2, 2]);
});

test('where an entry moved to counts, not where it was', () => expect(stepThrough(['x', ...keys], { key: 'a', at: 0 }, 1)).toBe(2));

test('an empty list leads nowhere', () => expect(stepThrough([], { key: 'a', at: 0 }, 1)).toBeUndefined());
