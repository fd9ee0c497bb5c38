import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, describeDuration, durationDays, durationMs, durationOf, HOUR_MS, MINUTE_MS } from './duration';
import { Duration } from './schema/duration';
import { readDuration } from './typed-duration';

test.each<[string, number]>([
  ['P14D', 14 * DAY_MS],
  ['PT48H', 2 * DAY_MS],
  ['P1W', 7 * DAY_MS],
  ['P1W2DT3H4M5S', 9 * DAY_MS + 3 * HOUR_MS + 4 * MINUTE_MS + 5_000],
  ['PT0S', 0],
  ['PT0.5S', 500],
  ['P36500D', 36_500 * DAY_MS],
])('%s lasts %d ms', (text, ms) => {
  expect(Duration.safeParse(text).success).toBe(true);
  expect(durationMs(text)).toBe(ms);
});

test.each(['', 'P', 'PT', 'P1DT', 'P1M', 'P1Y', '14D', 'p14d', '-P1D', 'P-1D', 'P36501D', 'PT1e3S', `P${'1'.repeat(80)}D`])('%s is refused', (text) => {
  expect(Duration.safeParse(text).success).toBe(false);
});

test('what cannot be read throws, rather than counting as nothing', () => {
  expect(() => durationMs('P1M')).toThrow(RangeError);
  expect(() => durationOf(-1)).not.toThrow();
  expect(() => durationOf(-DAY_MS)).toThrow(RangeError);
  expect(() => durationOf(Number.NaN)).toThrow(RangeError);
});

test('durationOf gives the shortest form', () => {
  expect([0, 2 * DAY_MS, 90 * MINUTE_MS, DAY_MS + 1_000].map(durationOf)).toEqual(['PT0S', 'P2D', 'PT1H30M', 'P1DT1S']);
  expect(durationDays('PT36H')).toBe(1.5);
});

test('whole seconds survive the way there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_500 * 86_400 }), (seconds) => {
      const duration = durationOf(seconds * 1_000);
      expect(Duration.safeParse(duration).success).toBe(true);
      expect(durationMs(duration)).toBe(seconds * 1_000);
      expect(readDuration(duration)).toBe(duration);
    }),
  );
});

describe('in words', () => {
  test.each([
    ['P14D', '14 days'],
    ['P1D', '1 day'],
    ['PT90M', '1 hour 30 minutes'],
    ['P1DT1H1M', '1 day 1 hour'],
    ['PT0S', 'at once'],
    ['P1W', '7 days'],
  ])('%s is "%s"', (duration, words) => expect(describeDuration(duration)).toBe(words));

  test('whole minutes, hours and days read back as they are said', () => {
    fc.assert(
      fc.property(fc.constantFrom(MINUTE_MS, HOUR_MS, DAY_MS), fc.nat(365), (unit, n) => {
        expect(durationMs(readDuration(describeDuration(durationOf(n * unit)))!)).toBeLessThanOrEqual(n * unit);
        if (n < 60 && unit !== HOUR_MS) expect(durationMs(readDuration(describeDuration(durationOf(n * unit)))!)).toBe(n * unit);
      }),
    );
  });
});
