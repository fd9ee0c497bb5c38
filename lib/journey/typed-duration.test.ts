import { describe, expect, test } from 'vitest';
import { readDuration } from './typed-duration';

describe('as typed', () => {
  test.each([
    ['3 days', 'P3D'],
    ['48h', 'P2D'],
    ['1 week 2 days', 'P9D'],
    ['1 day, 6 hours and 30 min', 'P1DT6H30M'],
    ['1.5 hours', 'PT1H30M'],
    ['2', 'P2D'],
    [' 14D ', 'P14D'],
    ['p14d', 'P14D'],
    ['PT48H', 'PT48H'],
    ['now', 'PT0S'],
    ['at once', 'PT0S'],
    ['0', 'PT0S'],
    ['10 WEEKS', 'P70D'],
    ['1,5 h', 'PT1H30M'],
    ['0,125 days', 'PT3H'],
    ['1,000 days', 'P1000D'],
    ['1 day,6 hours', 'P1DT6H'],
    ['a week', 'P7D'],
    ['An hour and ten minutes', 'PT1H10M'],
    ['half an hour', 'PT30M'],
    ['two wks', 'P14D'],
    ['48 hrs.', 'P2D'],
  ])('"%s" is %s', (typed, duration) => expect(readDuration(typed)).toBe(duration));

  test.each(['', 'soon', '3 months', '3 constructors', '-1 day', '3 days later than', '40000 days', '1 2', '3-5 days', 'a', 'a few days', '1,2,3 days', 'a 3 days', 'NaN', '9'.repeat(400)])('"%s" cannot be read', (typed) => {
    expect(readDuration(typed)).toBeUndefined();
  });
});
