import { describeDuration, durationMs, type Duration } from '@/lib/journey/duration';
import { readDuration, typedDurationMs } from '@/lib/journey/typed-duration';
import type { Reading } from './use-draft';

/** A duration in words that read back as the same duration; where words would lose a part of it, the ISO form. */
export function writeDuration(value: Duration | undefined): string {
  if (value === undefined) return '';
  const words = describeDuration(value, Infinity);
  const back = readDuration(words);
  return back !== undefined && durationMs(back) === durationMs(value) ? words : value;
}

/** Reads a duration as typed. Nothing typed means none. */
export function readTypedDuration(text: string): Reading<Duration> {
  if (text.trim() === '') return { value: undefined };
  const value = readDuration(text);
  return value === undefined ? { problem: problemOf(text) } : { value };
}

function problemOf(text: string): string {
  if (typedDurationMs(text) !== undefined) return 'At most 36,500 days (100 years) can be saved.';
  if (/\d\s*(mo|y)\b|\b(months?|years?|yrs?|quarters?)\b/i.test(text)) return 'Months and years differ in length: type “30 days” or “52 weeks”.';
  if (/^\s*[-−–]/.test(text)) return 'A length of time cannot be negative.';
  return 'Type a length of time, such as “3 days”, “48h” or “1 week”.';
}
