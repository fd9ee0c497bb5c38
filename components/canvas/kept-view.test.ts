import { expect, test } from 'vitest';
import { apart, shows } from './kept-view';

const view = { x: -100, y: 0, zoom: 0.5, width: 800, height: 600 };

test('a view shows what has a corner in it', () => {
  expect(shows(view, [{ x: 200, y: 0 }])).toBe(true);
  expect(shows(view, [{ x: 1_800, y: 1_200 }])).toBe(true);
  expect(shows(view, [{ x: 190, y: 0 }, { x: 1_810, y: 0 }, { x: 400, y: -10 }])).toBe(false);
  expect(shows(view, [])).toBe(false);
});

test('views differ when one was moved or enlarged, not by what rounding leaves', () => {
  expect(apart(view, { x: -98, y: 1, zoom: 0.502 })).toBe(false);
  expect(apart(view, { ...view, x: -90 })).toBe(true);
  expect(apart(view, { ...view, y: 30 })).toBe(true);
  expect(apart(view, { ...view, zoom: 0.6 })).toBe(true);
});
