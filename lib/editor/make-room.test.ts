import { expect, test } from 'vitest';
import { makeRoom } from './make-room';

const box = (x: number, y: number) => ({ x, y, width: 256, height: 142 });
const size = { width: 256, height: 142 };

test('what follows in the row moves on, other rows stay', () => {
  const boxes = new Map([['a', box(0, 0)], ['b', box(400, 0)], ['c', box(800, 20)], ['below', box(800, 400)]]);
  expect(makeRoom('a', 'b', size, boxes)).toEqual({ at: { x: 408, y: 0 }, moves: { b: { x: 816, y: 0 }, c: { x: 1_216, y: 20 } } });
});

test('nothing moves where there is room', () => {
  expect(makeRoom('a', 'b', size, new Map([['a', box(0, 0)], ['b', box(1_200, 100)]]))).toEqual({ at: { x: 408, y: 50 }, moves: {} });
});

test('not where the line runs back, or something else stands there', () => {
  expect(makeRoom('a', 'b', size, new Map([['a', box(400, 0)], ['b', box(0, 0)]]))).toBeUndefined();
  expect(makeRoom('a', 'b', size, new Map([['a', box(0, 0)], ['b', box(1_200, 0)], ['c', box(500, 0)]]))).toBeUndefined();
});
