import { expect, test } from 'vitest';
import { readWholeNumber } from './read-whole-number';

const read = (typed: string) => readWholeNumber(typed, 1, 10_000_000);

test('numbers are read as people type them', () => {
  for (const typed of ['100000', '100,000', ' 100 000 ', '100k', '100K', '100 thousand', '0.1m']) expect(read(typed)).toEqual({ value: 100_000 });
  expect(read('1 million')).toEqual({ value: 1_000_000 });
  expect(read('1.1k')).toEqual({ value: 1_100 });
});

test('what cannot be read says what can', () => {
  for (const typed of ['', 'many', '1.5', '-3', '1e5']) expect(read(typed)).toEqual({ problem: 'Type a whole number, such as 1.' });
  expect(read('0')).toEqual({ problem: 'Use 1 or more.' });
  expect(read('11m')).toEqual({ problem: 'Use 10,000,000 or less.' });
});
