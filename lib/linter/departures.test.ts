import { expect, test } from 'vitest';
import { departures } from './departures';

test('a brand that keeps to the recommendations departs from nothing', () => {
  expect(departures({})).toEqual([]);
  expect(departures({ severities: { cta: 'warning' }, frequencyCaps: { email: { count: 3, within: 'P1W' }, ad: 'none' }, timeZone: 'America/Chicago' })).toEqual([]);
});

test('severities, caps and quiet hours of its own are said', () => {
  expect(
    departures({
      severities: { 'opt-out': 'warning', cta: 'off' },
      frequencyCaps: { email: { count: 5, within: 'P7D' }, push: 'none' },
      quietHours: { from: '22:00', until: '07:00', channels: ['sms', 'push'] },
    }),
  ).toEqual([
    '“Every touchpoint offers a way out that works on its channel” is of weight warning; recommended is error.',
    '“Every message asks for one thing, and says what” is not asked; recommended is warning.',
    'Email may come 5 times in 7 days; the default is 3 times in 7 days.',
    'Push may come any number of times; the default is once in 1 day.',
    'Customers are left alone from 22:00 to 07:00 on SMS, Push; the default is 21:00 to 08:00 on SMS, 21:00 to 08:00 on WhatsApp, 21:00 to 08:00 on Push.',
  ]);
});
