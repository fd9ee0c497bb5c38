import { describeDuration, durationMs, readDuration, type Duration } from '@/lib/journey/duration';
import type { Reading } from './use-draft';

/** A duration in words that read back as the same duration; where words would lose a part of it, the ISO form. */
export function writeDuration(value: Duration | undefined): string {
  if (value === undefined) return '';
  const words = describeDuration(value);
  const back = readDuration(words);
  return back !== undefined && durationMs(back) === durationMs(value) ? words : value;
}

/** Reads a duration as typed. Nothing typed means none. */
export function readTypedDuration(text: string): Reading<Duration> {
  if (text.trim() === '') return { value: undefined };
  const value = readDuration(text);
  return value === undefined ? { problem: 'Type a length of time, such as “3 days”, “48h” or “1 week”.' } : { value };
}
