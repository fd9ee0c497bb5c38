import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areAlike, SIMILAR, wordsOf } from './similarity';

test('the words of a text, without the common ones, each once, whatever their case', () => {
  expect(wordsOf('Try it: the Free Plan, free for you!')).toEqual(wordsOf('plan FREE try'));
  expect(wordsOf('plan free try').numbers).toHaveLength(3);
  expect(wordsOf('… – “the”').numbers).toEqual([]);
});

test.each([
  ['Set up takes five minutes', 'Setup? It takes five minutes!', false],
  ['Set up takes five minutes', 'The set-up takes FIVE minutes', true],
  ['Save 20 % on your first order', 'Save 20 % on the first order today', true],
  ['Save 20 % on your first order', 'Save 10 % on your first order', false],
  ['', '', false],
  ['Für dich', 'FÜR DICH', true],
])('%j and %j: %j', (a, b, alike) => {
  expect(areAlike(wordsOf(a), wordsOf(b))).toBe(alike);
  expect(areAlike(wordsOf(b), wordsOf(a))).toBe(alike);
});

test('is the coefficient of Dice', () => {
  const words = fc.uniqueArray(fc.integer({ min: 100, max: 112 }).map((n) => `word${n}`), { maxLength: 10 });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const shared = a.filter((word) => b.includes(word)).length;
      expect(areAlike(wordsOf(a.join(' ')), wordsOf(b.join(', ')))).toBe(shared > 0 && (2 * shared) / (a.length + b.length) >= SIMILAR);
    }),
    { numRuns: 2_000 },
  );
});
