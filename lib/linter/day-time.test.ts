import { expect, test } from 'vitest';
import { outside, overlap } from './day-time';

const span = (text: string) => ({ from: text.slice(0, 5), until: text.slice(6) });
const night = span('21:00-08:00');

test.each([
  ['09:00-20:00', false, ['09:00-20:00']],
  ['08:00-21:00', false, ['08:00-21:00']],
  ['18:00-22:00', true, ['18:00-21:00']],
  ['06:30-09:00', true, ['08:00-09:00']],
  ['22:00-06:00', true, []],
  ['20:00-09:00', true, ['20:00-21:00', '08:00-09:00']],
  ['00:00-00:00', true, ['08:00-21:00']],
  ['07:00-07:00', true, ['08:00-21:00']],
])('%s and 21:00-08:00', (text, meets, left) => {
  expect(overlap(span(text), night)).toBe(meets);
  expect(overlap(night, span(text))).toBe(meets);
  expect(outside(span(text), night)).toEqual(left.map(span));
});
