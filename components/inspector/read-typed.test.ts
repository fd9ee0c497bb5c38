import { expect, test } from 'vitest';
import { readClock, readCurrency, readLocale, readText } from './read-typed';

test('text is kept whole or refused, never cut', () => {
  expect(readText('Hello', 5)).toEqual({ value: 'Hello' });
  expect(readText('Hello!', 5)).toHaveProperty('problem');
  expect(readText('   ', 5)).toEqual({ value: undefined });
});

test.each([['9', '09:00'], ['9:30', '09:30'], ['0930', '09:30'], ['21:00', '21:00'], ['8 pm', '20:00'], ['12 am', '00:00'], ['12pm', '12:00']])(
  'the time %j reads as %j',
  (text, value) => expect(readClock(text)).toEqual({ value }),
);
test.each(['', '25', '9:75', '13 pm', 'noon'])('the time %j is refused', (text) => expect(readClock(text)).toHaveProperty('problem'));

test('codes are read in any case', () => {
  expect(readCurrency('eur')).toEqual({ value: 'EUR' });
  expect(readCurrency('euro')).toHaveProperty('problem');
  expect(readLocale('DE')).toEqual({ value: 'de' });
  expect(readLocale('pt_BR')).toEqual({ value: 'pt-BR' });
  expect(readLocale('german!')).toHaveProperty('problem');
});
