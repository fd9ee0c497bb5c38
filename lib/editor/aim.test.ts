import { expect, test } from 'vitest';
import { aim, type Direction } from './aim';

const box = (x: number, y: number) => ({ x, y, width: 100, height: 60 });
const boxes = new Map([
  ['right', box(300, 10)],
  ['farther', box(600, 0)],
  ['below', box(20, 200)],
  ['corner', box(310, 400)],
]);
const from = (x: number, y: number, direction: Direction) => aim(box(x, y), boxes, direction);

test('an arrow key means the nearest box that way, one straight ahead before one aside', () => {
  expect(from(0, 0, 'right')).toBe('right');
  expect(from(300, 10, 'right')).toBe('farther');
  expect(from(0, 0, 'down')).toBe('below');
  expect(from(300, 10, 'down')).toBe('corner');
  expect(from(600, 0, 'left')).toBe('right');
});

test('nothing there means nothing', () => {
  expect(from(0, 0, 'left')).toBeUndefined();
  expect(from(0, 0, 'up')).toBeUndefined();
});
