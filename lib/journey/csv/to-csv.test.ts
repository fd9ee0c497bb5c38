import { expect, test } from 'vitest';
import { toCsv } from './to-csv';

test('cells with commas, quotes and line breaks are quoted', () => {
  expect(toCsv([['State', 'Share'], ['Trial, "free"', 0.2], ['two\nlines', 1]])).toBe('State,Share\r\n"Trial, ""free""",0.2\r\n"two\nlines",1\r\n');
});

test('numbers lose the noise of binary fractions', () => {
  expect(toCsv([[0.1 + 0.2, -3]])).toBe('0.3,-3\r\n');
});

test('a name cannot become a formula in a spreadsheet', () => {
  expect(toCsv([['=HYPERLINK("x")'], ['-1+1'], ['@sum']])).toBe(`"'=HYPERLINK(""x"")"\r\n'-1+1\r\n'@sum\r\n`);
});
