import { describe, expect, it } from 'vitest';
import { arrangePrograms, JOURNEY_HEIGHT, JOURNEY_WIDTH, neighborOf } from './program-map';

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

  it('takes no journeys at all', () => expect(arrangePrograms([], [])).toEqual([]));
});
