import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { readNumber, writeNumber, type NumberMode } from './number-text';

describe('reading numbers as people type them', () => {
  test.each<[string, NumberMode, number]>([
    ['1,200', 'number', 1200],
    ['-4', 'number', -4],
    ['.5', 'number', 0.5],
    ['3.6', 'percent', 0.036],
    [' 3.6 % ', 'percent', 0.036],
    ['12,5 %', 'percent', 0.125],
    ['0,125', 'number', 0.125],
    ['1200,50', 'money', 1200.5],
    ['$0.02', 'money', 0.02],
    ['$ 1,234,567.89', 'money', 1234567.89],
  ])('%s as %s is %d', (text, mode, value) => {
    expect(readNumber(text, mode)).toEqual({ value });
  });

  test('nothing typed is no value', () => {
    expect(readNumber('  ', 'percent')).toEqual({ value: undefined });
  });

  test.each(['abc', '1.2.3', '1,2,3', '1.200,5', '--1', '1e5', '12 apples', '-'])('%s is not taken for a number', (text) => {
    expect(readNumber(text, 'number')).toEqual({ problem: 'Type a number, such as 10.' });
  });

  test('limits are said in the unit that is typed', () => {
    expect(readNumber('120', 'percent', 0, 1)).toEqual({ problem: 'Use 100 % or less.' });
    expect(readNumber('-1', 'money', 0)).toEqual({ problem: 'Use 0 or more.' });
  });

  test('what is written reads back as the same value, to twelve digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom<NumberMode>('number', 'percent', 'money'), (millionths, mode) => {
        const value = millionths / 1e6;
        const reading = readNumber(writeNumber(value, mode), mode);
        expect('value' in reading ? reading.value : reading.problem).toBeCloseTo(value, 10);
      }),
    );
  });
});
