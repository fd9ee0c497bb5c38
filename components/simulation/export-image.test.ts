import { expect, test } from 'vitest';
import { wrapped } from './export-image';

test('a long title is broken between words, and no word is lost', () => {
  const words = 'If those lost at Decision went on like the others, another 4.2 % of all who enter would convert';
  const lines = wrapped(words, 300, 14);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(words);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(41);
});

test('a word longer than a line stands on one of its own', () => {
  expect(wrapped('a Donaudampfschifffahrtsgesellschaft b', 60, 14)).toEqual(['a', 'Donaudampfschifffahrtsgesellschaft', 'b']);
});
