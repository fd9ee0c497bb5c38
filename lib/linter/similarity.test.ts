import { expect, test } from 'vitest';
import { isLike, Likeness, wordsIn } from './similarity';

test('the words of a text, without the common ones', () => expect(wordsIn('Try it: the Free Plan, free for you!')).toEqual(['try', 'free', 'plan']));

test.each([
  ['Set up takes five minutes', 'Setup? It takes five minutes!', false],
  ['Set up takes five minutes', 'The set-up takes FIVE minutes', true],
  ['Save 20 % on your first order', 'Save 20 % on the first order today', true],
  ['Save 20 % on your first order', 'Save 10 % on your first order', false],
  ['', '', false],
  ['Für dich', 'FÜR DICH', true],
])('%j and %j: %j', (a, b, alike) => {
  expect(isLike(a, b)).toBe(alike);
  expect(isLike(b, a)).toBe(alike);
});

test('finds every earlier text that is alike', () => {
  const likeness = new Likeness<number>();
  ['Start now', 'Call us', 'Now start', 'Start, now'].forEach((text, i) => {
    expect(likeness.add(text, i)).toEqual([[], [], [0], [0, 2]][i]);
  });
});
