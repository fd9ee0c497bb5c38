import { expect, test } from 'vitest';
import { fillIn } from '@/lib/journey/variables';
import { cutAt } from './cut-at';

const cut = (text: string, fold: Parameters<typeof cutAt>[1]) => {
  const { shown, cut: isCut } = cutAt(fillIn(text, { name: 'Ada Lovelace' }), fold);
  return [shown.map((piece) => piece.text).join(''), isCut];
};

test.each([
  ['Short enough', { characters: 12 }, 'Short enough', false],
  ['Ends at a word, not inside of one', { characters: 14 }, 'Ends at a', true],
  ['Exactly between words', { characters: 7 }, 'Exactly', true],
  ['Oneverylongwordwithoutanyspace', { characters: 10 }, 'Oneverylon', true],
  ['🎉🎉🎉🎉', { characters: 2 }, '🎉🎉', true],
  ['Hi {{ name }}, welcome', { characters: 6 }, 'Hi Ada', true],
  ['one\ntwo\nthree\nfour', { characters: 99, lines: 3 }, 'one\ntwo\nthree', true],
  ['one\ntwo\nthree\n', { characters: 99, lines: 3 }, 'one\ntwo\nthree', false],
  ['', { characters: 5 }, '', false],
] as const)('%s', (text, fold, shown, isCut) => {
  expect(cut(text, fold)).toEqual([shown, isCut]);
});
