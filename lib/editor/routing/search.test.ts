import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Heap } from './heap';
import { corners, search } from './search';
import { rounded } from './rounded';

describe('the heap', () => {
  it('gives back what was put in, least first', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 })), (keys) => {
        const heap = new Heap();
        keys.forEach((key, value) => heap.push(value, key));
        const out = keys.map(() => keys[heap.pop()]!);
        expect(out).toEqual([...keys].sort((a, b) => a - b));
        expect(heap.pop()).toBe(-1);
      }),
    );
  });
});

describe('the search', () => {
  const free = { xs: [0, 100, 200], ys: [0, 100, 200], across: new Float64Array(9).fill(1), down: new Float64Array(9).fill(1) };

  it('goes straight where it can', () => {
    expect(search(free, { x: 0, y: 100 }, { x: 200, y: 100 }, 'level')).toEqual([
      { x: 0, y: 100 },
      { x: 200, y: 100 },
    ]);
  });

  it('goes around a dear piece, with as few corners as possible', () => {
    const across = new Float64Array(9).fill(1);
    across[3] = 1000;
    across[4] = 1000;
    const way = search({ ...free, across }, { x: 0, y: 100 }, { x: 200, y: 100 }, 'level');
    expect(way).toHaveLength(4);
    expect(way.some(({ y }) => y !== 100)).toBe(true);
  });

  it('stays when both ends are one', () => {
    expect(search(free, { x: 0, y: 0 }, { x: 0, y: 0 }, 'upright')).toEqual([{ x: 0, y: 0 }]);
  });
});

describe('a line of corners', () => {
  it('forgets points on a straight piece', () => {
    expect(corners([{ x: 0, y: 0 }, { x: 5, y: 0 }, { x: 5, y: 0 }, { x: 9, y: 0 }, { x: 9, y: 4 }])).toEqual([{ x: 0, y: 0 }, { x: 9, y: 0 }, { x: 9, y: 4 }]);
  });

  it('is rounded no further than half its shortest piece', () => {
    expect(rounded([{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 100 }], 12)).toBe('M0,0 L5,0 Q10,0 10,5 L10,100');
    expect(rounded([{ x: 1, y: 2 }], 12)).toBe('M1,2');
    expect(rounded([], 12)).toBe('');
  });
});
