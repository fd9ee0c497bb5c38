import { expect, test } from 'vitest';
import { withDay } from './weekdays';

const hours = { from: '09:00', until: '18:00' };

test('taking a day away names the other six, giving it back names none', () => {
  const six = withDay(hours, 'sun', false);
  expect(six.days).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat']);
  expect(withDay(six, 'sun', true)).toEqual(hours);
});

test('days stand in the order of the week, and the last one cannot be taken away', () => {
  expect(withDay({ ...hours, days: ['fri'] }, 'tue', true).days).toEqual(['tue', 'fri']);
  expect(withDay({ ...hours, days: ['fri'] }, 'fri', false).days).toEqual(['fri']);
});
