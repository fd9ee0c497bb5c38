import { describe, expect, it } from 'vitest';
import { addLabel, PALETTE, searchPalette } from './palette-item';

const names = (sought: string) => searchPalette(sought).flatMap(({ items }) => items.map(addLabel));

describe('the palette', () => {
  it('offers eight stages and a blank state, every channel and every outcome, each under a name of its own', () => {
    const all = PALETTE.flatMap(({ items }) => items.map(addLabel));
    expect(all).toHaveLength(9 + 9 + 5);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(['Add Awareness state', 'Add Blank state', 'Add Email touchpoint', 'Add Converted outcome']));
  });

  it('finds by any part of the name or the kind, in any order, without regard to case', () => {
    expect(names('AWARE')).toEqual(['Add Awareness state']);
    expect(names('outcome opt')).toEqual(['Add Opted out outcome']);
    expect(names('touchpoint')).toHaveLength(9);
    expect(names('')).toHaveLength(23);
    expect(searchPalette('nothing like it')).toEqual([]);
  });
});
