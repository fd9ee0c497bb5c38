import { DAY_MS, DURATION_LENGTH, durationOf, HOUR_MS, isDuration, isoMs, LONGEST_MS, MINUTE_MS, SECOND_MS, type Duration } from './duration';

const TYPED_UNIT_MS: Record<string, number> = {
  w: 7 * DAY_MS, wk: 7 * DAY_MS, wks: 7 * DAY_MS, week: 7 * DAY_MS, weeks: 7 * DAY_MS,
  d: DAY_MS, day: DAY_MS, days: DAY_MS,
  h: HOUR_MS, hr: HOUR_MS, hrs: HOUR_MS, hour: HOUR_MS, hours: HOUR_MS,
  m: MINUTE_MS, min: MINUTE_MS, mins: MINUTE_MS, minute: MINUTE_MS, minutes: MINUTE_MS,
  s: SECOND_MS, sec: SECOND_MS, secs: SECOND_MS, second: SECOND_MS, seconds: SECOND_MS,
}; // prettier-ignore

const COUNTED = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNT_WORD = new RegExp(`\\b(an?|${COUNTED.join('|')})(?=\\s+[a-z])`, 'g');

/** Numbers as digits with a point: "1,5 h" → "1.5 h", "1,000 days" → "1000 days", "a week" → "1 week", "half an hour" → "0.5 hour". */
function withDigits(words: string): string {
  return words
    .replace(/(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/g, (number) => number.replaceAll(',', ''))
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/\bhalf an? /g, '0.5 ')
    .replace(COUNT_WORD, (word) => String(Math.max(1, COUNTED.indexOf(word) + 1)));
}

/**
 * Milliseconds of a duration as people type it ("3 days", "48h", "1,5 h", "a week", "1 week 2 days", "now") or as ISO 8601, however
 * long. A bare number counts days. Undefined when it cannot be read.
 */
export function typedDurationMs(typed: string): number | undefined {
  const text = typed.trim();
  const iso = text.length <= DURATION_LENGTH ? isoMs(text.toUpperCase()) : undefined;
  if (iso !== undefined) return iso;
  const words = withDigits(text.toLowerCase()).replace(/,|\band\b|\.(?!\d)/g, ' ').trim();
  if (/^(now|at once|immediately|0)$/.test(words)) return 0;
  if (/^\d+(\.\d+)?$/.test(words)) return Number(words) * DAY_MS;
  if (!/^(\d+(\.\d+)?\s*[a-z]+\s*)+$/.test(words)) return undefined;
  let ms = 0;
  for (const [, n, unit] of words.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/g)) {
    if (!Object.hasOwn(TYPED_UNIT_MS, unit!)) return undefined;
    ms += Number(n) * TYPED_UNIT_MS[unit!]!;
  }
  return ms;
}

/** The duration that a text says, as {@link typedDurationMs} reads it. Undefined when it cannot be read, or lasts longer than a duration may. */
export function readDuration(typed: string): Duration | undefined {
  const iso = typed.trim().toUpperCase();
  if (isDuration(iso)) return iso;
  const ms = typedDurationMs(typed);
  return ms !== undefined && ms <= LONGEST_MS ? durationOf(ms) : undefined;
}
