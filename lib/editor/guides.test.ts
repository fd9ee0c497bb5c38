import { expect, test } from 'vitest';
import { snapToOthers } from './guides';

const box = (x: number, y: number, width = 100, height = 60) => ({ x, y, width, height });

test('a side snaps to a side, a middle to a middle, and a line shows it', () => {
  const { dx, dy, guides } = snapToOthers(box(203, 47), [box(200, 300), box(600, 50)], 6);
  expect([dx, dy]).toEqual([-3, 3]);
  expect(guides).toContainEqual({ way: 'upright', at: 200, from: 50, to: 360 });
  expect(guides).toContainEqual({ way: 'level', at: 80, from: 200, to: 700 });
});

test('middles of boxes of unlike height meet', () => {
  expect(snapToOthers(box(0, 22, 100, 60), [box(400, 0, 100, 100)], 6)).toMatchObject({ dy: -2, guides: [{ way: 'level', at: 50 }] });
});

test('a box too far from every line stays', () => {
  expect(snapToOthers(box(0, 0), [box(250, 300)], 6)).toEqual({ dx: 0, dy: 0, guides: [] });
  expect(snapToOthers(box(0, 0), [], 6)).toEqual({ dx: 0, dy: 0, guides: [] });
});
