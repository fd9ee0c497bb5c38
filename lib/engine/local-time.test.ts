import { expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '@/lib/journey/duration';
import { waitForQuietHours } from './guards/quiet-hours';
import { waitForSendWindow } from './guards/send-window';
import { firstInstant, instantAt, isTimeZone, localTime, offsetMs, wallClockMs } from './local-time';

const utc = (text: string) => Date.parse(`${text}Z`);
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 16);

test('offsets follow daylight saving time, half hours and history', () => {
  const hours = (zone: string, text: string) => offsetMs(zone, utc(text)) / HOUR_MS;
  expect(hours('Europe/Berlin', '2026-01-15T12:00')).toBe(1);
  expect(hours('Europe/Berlin', '2026-07-15T12:00')).toBe(2);
  expect(hours('America/St_Johns', '2026-01-15T12:00')).toBe(-3.5);
  expect(hours('Asia/Kathmandu', '2026-01-15T12:00')).toBe(5.75);
  expect(hours('UTC', '2026-01-15T12:00')).toBe(0);
  expect(hours('Pacific/Kiritimati', '2026-01-15T12:00')).toBe(14);
});

test('what clocks show is found again, but for an hour that is skipped; of one that comes twice the first is taken', () => {
  const at = (zone: string, text: string) => iso(instantAt(zone, utc(text)));
  expect(at('Australia/Sydney', '2026-03-02T09:00')).toBe('2026-03-01T22:00');
  expect(at('America/New_York', '2028-02-29T23:30')).toBe('2028-03-01T04:30');
  expect(at('Europe/Berlin', '2026-03-29T02:30')).toBe('2026-03-29T01:30');
  expect(at('Europe/Berlin', '2026-10-25T02:30')).toBe('2026-10-25T00:30');
  expect(at('Pacific/Apia', '2011-12-31T00:30')).toBe('2011-12-30T10:30');
  expect(iso(wallClockMs('Europe/Berlin', instantAt('Europe/Berlin', utc('2026-03-29T02:30'))))).toBe('2026-03-29T03:30');
});

test('local time counts from midnight, also before 1970', () => {
  expect(localTime('Asia/Tokyo', utc('2026-03-01T20:30'))).toEqual({ sinceMidnightMs: 5.5 * HOUR_MS, weekday: 'mon' });
  expect(localTime('UTC', utc('1969-12-31T23:59'))).toEqual({ sinceMidnightMs: 24 * HOUR_MS - MINUTE_MS, weekday: 'wed' });
});

test('only time zones are time zones', () => {
  expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', '', 'Berlin'].map(isTimeZone)).toEqual([true, true, false, false, false]);
});

const quietUntil = (zone: string, from: string, until: string, text: string) => iso(firstInstant(zone, utc(text), waitForQuietHours({ from, until })));

test('a quiet night runs past midnight and is not turned inside out', () => {
  expect(quietUntil('UTC', '21:00', '08:00', '2026-06-01T20:59')).toBe('2026-06-01T20:59');
  expect(quietUntil('UTC', '21:00', '08:00', '2026-06-01T21:00')).toBe('2026-06-02T08:00');
  expect(quietUntil('UTC', '21:00', '08:00', '2026-06-02T00:00')).toBe('2026-06-02T08:00');
  expect(quietUntil('UTC', '21:00', '08:00', '2026-06-02T07:59')).toBe('2026-06-02T08:00');
  expect(quietUntil('UTC', '21:00', '08:00', '2026-06-02T08:00')).toBe('2026-06-02T08:00');
  expect(quietUntil('UTC', '12:00', '14:00', '2026-06-02T13:00')).toBe('2026-06-02T14:00');
});

test('mornings come an hour sooner when clocks spring forward, and later when they fall back', () => {
  // Berlin: March 29, 2026, 02:00 → 03:00; October 25, 03:00 → 02:00.
  expect(quietUntil('Europe/Berlin', '21:00', '08:00', '2026-03-28T20:30')).toBe('2026-03-29T06:00');
  expect(quietUntil('Europe/Berlin', '21:00', '08:00', '2026-10-24T20:30')).toBe('2026-10-25T07:00');
});

test('quiet hours that end in the hour that is skipped end with the skip', () => {
  expect(quietUntil('Europe/Berlin', '21:00', '02:30', '2026-03-28T22:00')).toBe('2026-03-29T01:00');
});

test('an hour that comes twice is quiet twice', () => {
  expect(quietUntil('Europe/Berlin', '02:00', '02:30', '2026-10-25T00:10')).toBe('2026-10-25T00:30');
  expect(quietUntil('Europe/Berlin', '02:00', '02:30', '2026-10-25T01:10')).toBe('2026-10-25T01:30');
});

test('clocks that move by half an hour, and a day that never was', () => {
  // Lord Howe: October 4, 2026, 02:00 → 02:30. Samoa had no December 30, 2011.
  expect(quietUntil('Australia/Lord_Howe', '21:00', '08:00', '2026-10-03T12:00')).toBe('2026-10-03T21:00');
  expect(quietUntil('Pacific/Apia', '21:00', '08:00', '2011-12-30T08:30')).toBe('2011-12-30T18:00');
});

test('a send window opens on its days; past midnight it belongs to the day before', () => {
  const opens = (window: Parameters<typeof waitForSendWindow>[0], text: string) => iso(firstInstant('UTC', utc(text), waitForSendWindow(window)));
  const office = { days: ['tue' as const, 'thu' as const], from: '09:00', until: '11:00' };
  expect(opens(office, '2026-03-02T10:00')).toBe('2026-03-03T09:00');
  expect(opens(office, '2026-03-03T10:59')).toBe('2026-03-03T10:59');
  expect(opens(office, '2026-03-03T11:00')).toBe('2026-03-05T09:00');
  expect(opens(office, '2026-03-05T11:00')).toBe('2026-03-10T09:00');
  const late = { days: ['mon' as const], from: '22:00', until: '02:00' };
  expect(opens(late, '2026-03-03T01:59')).toBe('2026-03-03T01:59');
  expect(opens(late, '2026-03-03T02:00')).toBe('2026-03-09T22:00');
  expect(opens(late, '2026-03-02T01:00')).toBe('2026-03-02T22:00');
  expect(opens({ from: '09:00', until: '09:00' }, '2026-03-02T03:00')).toBe('2026-03-02T03:00');
});

test('a window that falls into the skipped hour waits for the next day', () => {
  const opens = firstInstant('Europe/Berlin', utc('2026-03-28T12:00'), waitForSendWindow({ from: '02:10', until: '02:50' }));
  expect(iso(opens)).toBe('2026-03-30T00:10');
});
