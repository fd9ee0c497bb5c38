import { describe, expect, it } from 'vitest';
import { meet } from '@/lib/editor/routing/box';
import { freeSpot } from './free-spot';

const size = { width: 256, height: 160 };

describe('the free spot', () => {
  it('is the place wished for, on the grid, when nothing is there', () => {
    expect(freeSpot({ x: 101, y: 5 }, size, [])).toEqual({ x: 104, y: 8 });
  });

  it('gives way to what is there and never covers it, however often', () => {
    const taken = [{ x: 0, y: 0, ...size }];
    for (let i = 0; i < 30; i++) {
      const box = { ...freeSpot({ x: 0, y: 0 }, size, taken), ...size };
      expect(taken.some((other) => meet(box, other))).toBe(false);
      taken.push(box);
    }
  });

  it('comes as near as it is told to', () => {
    const taken = [{ x: 0, y: 200, ...size }];
    expect(freeSpot({ x: 0, y: 40 }, size, taken, 0)).toEqual({ x: 0, y: 40 });
    expect(freeSpot({ x: 0, y: 40 }, size, taken)).toEqual({ x: 0, y: 0 });
  });
});
