import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { durationMs, durationOf } from '@/lib/journey/duration';
import { readTypedDuration, writeDuration } from './duration-text';

describe('durations in a text input', () => {
  test('are shown in words, or in ISO form where words would drop a part', () => {
    expect(writeDuration('P14D')).toBe('14 days');
    expect(writeDuration('PT90M')).toBe('1 hour 30 minutes');
    expect(writeDuration('P1DT2H3M')).toBe('1 day 2 hours 3 minutes');
    expect(writeDuration('PT0.25S')).toBe('PT0.25S');
    expect(writeDuration(undefined)).toBe('');
  });

  test('what is shown always reads back as the same length of time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 86_400 }), (seconds) => {
        const reading = readTypedDuration(writeDuration(durationOf(seconds * 1000)));
        expect('value' in reading && reading.value !== undefined && durationMs(reading.value)).toBe(seconds * 1000);
      }),
    );
  });

  test('nothing typed is no duration, and what cannot be read is explained', () => {
    expect(readTypedDuration(' ')).toEqual({ value: undefined });
    expect(readTypedDuration('3 dyas')).toEqual({ problem: 'Type a length of time, such as “3 days”, “48h” or “1 week”.' });
    expect(readTypedDuration('-3 days')).toEqual({ problem: 'A length of time cannot be negative.' });
    expect(readTypedDuration('999999 days')).toEqual({ problem: 'At most 36,500 days (100 years) can be saved.' });
    for (const month of ['3 months', '1 year', '2mo', 'a quarter']) expect(readTypedDuration(month)).toEqual({ problem: 'Months and years differ in length: type “30 days” or “52 weeks”.' });
  });
});
