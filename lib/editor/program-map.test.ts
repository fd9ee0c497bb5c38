import { describe, expect, it } from 'vitest';
import { arrangePrograms, JOURNEY_HEIGHT, JOURNEY_WIDTH, laneBelow, neighborOf } from './program-map';

const link = (pair: string) => ({ from: pair[0]!, to: pair[1]! });

describe('the map of programs', () => {
  const groups = [['x', 'y'], ['a', 'b', 'c', 'd']];
  const placed = arrangePrograms(groups, ['xy', 'ab', 'bc', 'ad', 'ca', 'aa'].map(link));
  const at = (id: string) => placed.find((box) => box.id === id)!;

  it('places every journey once, without overlap, hand-offs going right', () => {
    expect(placed.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'x', 'y']);
    for (const [i, one] of placed.entries()) {
      for (const other of placed.slice(i + 1)) expect(Math.abs(one.x - other.x) >= JOURNEY_WIDTH || Math.abs(one.y - other.y) >= JOURNEY_HEIGHT, `${one.id} ${other.id}`).toBe(true);
    }
    expect(at('a').x).toBeLessThan(at('b').x);
    expect(at('x').x).toBeLessThan(at('y').x);
  });

  it('is walked by arrow keys, and ends at its edges', () => {
    expect(neighborOf(placed, 'x', 'right')?.id).toBe('y');
    expect(neighborOf(placed, 'y', 'left')?.id).toBe('x');
    expect(neighborOf(placed, 'a', 'left')).toBeUndefined();
    expect(neighborOf(placed, 'nobody', 'left')).toBeUndefined();
    const seen = new Set(['a']);
    for (const id of seen) for (const way of ['left', 'right', 'up', 'down'] as const) seen.add(neighborOf(placed, id, way)?.id ?? id);
    expect(seen.size).toBe(placed.length);
  });

  it('breaks a column of many into several, so that it can be seen at once', () => {
    const many = Array.from({ length: 40 }, (_, i) => `j${i}`);
    const hub = arrangePrograms([['hub', ...many]], many.map((from) => ({ from, to: 'hub' })));
    for (const [i, one] of hub.entries()) for (const other of hub.slice(i + 1)) expect(Math.abs(one.x - other.x) >= JOURNEY_WIDTH || Math.abs(one.y - other.y) >= JOURNEY_HEIGHT).toBe(true);
    const extent = (of: 'x' | 'y') => Math.max(...hub.map((box) => box[of])) - Math.min(...hub.map((box) => box[of]));
    expect(extent('x') / extent('y')).toBeGreaterThan(0.8);
    expect(extent('x') / extent('y')).toBeLessThan(2.5);
    expect(hub.find(({ id }) => id === 'hub')!.x).toBe(Math.max(...hub.map(({ x }) => x)));
  });

  it('leads back below whatever stands in between', () => {
    const [left, right, middle] = [{ id: 'l', x: 0, y: 0 }, { id: 'r', x: 1_000, y: 0 }, { id: 'm', x: 500, y: 136 }];
    expect(laneBelow([left, right], right, left)).toBe(JOURNEY_HEIGHT + 28);
    expect(laneBelow([left, right, middle], right, left)).toBe(136 + JOURNEY_HEIGHT + 28);
    expect(laneBelow([left, right, { ...middle, x: 2_000 }], right, left)).toBe(JOURNEY_HEIGHT + 28);
  });

  it('takes no journeys at all', () => expect(arrangePrograms([], [])).toEqual([]));
});
