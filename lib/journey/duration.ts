/** Its groups are weeks, days, hours, minutes, seconds. */
export const ISO_DURATION = /^P(?!$)(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?!$)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
const UNITS_MS = [7 * DAY_MS, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS];
const LONGEST_MS = 36_500 * DAY_MS;
/** The most characters a duration may be written in. */
export const DURATION_LENGTH = 64;

/**
 * A length of time in ISO 8601: weeks, days, hours, minutes, seconds (`P14D`, `PT48H`, `P1W`), at most 100 years.
 * Months and years are refused: they have no fixed length.
 */
export type Duration = string;

/** Whether a text is a {@link Duration}. */
export function isDuration(text: string): boolean {
  const ms = text.length <= DURATION_LENGTH ? readIso(text) : undefined;
  return ms !== undefined && ms <= LONGEST_MS;
}

function readIso(text: string): number | undefined {
  const match = ISO_DURATION.exec(text);
  return match ? UNITS_MS.reduce((sum, unit, i) => sum + Number(match[i + 1] ?? 0) * unit, 0) : undefined;
}

/** Milliseconds of an ISO 8601 duration. Throws a RangeError for anything {@link Duration} refuses. */
export function durationMs(duration: Duration): number {
  const ms = readIso(duration);
  if (ms === undefined) throw new RangeError(`"${duration}" is not an ISO 8601 duration`);
  return ms;
}

/** Days (fractional) of an ISO 8601 duration. */
export function durationDays(duration: Duration): number {
  return durationMs(duration) / DAY_MS;
}

/** The shortest ISO 8601 duration for a number of milliseconds ≥ 0, rounded to whole seconds: 172800000 → `P2D`. */
export function durationOf(ms: number): Duration {
  let rest = Math.round(ms / SECOND_MS) * SECOND_MS;
  if (!(rest >= 0)) throw new RangeError(`${ms} ms is not a duration`);
  const take = (unit: number) => {
    const n = Math.floor(rest / unit);
    rest -= n * unit;
    return n;
  };
  const days = take(DAY_MS);
  const time = [take(HOUR_MS), take(MINUTE_MS), take(SECOND_MS)].map((n, i) => (n ? `${n}${'HMS'[i]}` : '')).join('');
  if (!days && !time) return 'PT0S';
  return `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
}

const WORDS: [ms: number, word: string][] = [
  [DAY_MS, 'day'],
  [HOUR_MS, 'hour'],
  [MINUTE_MS, 'minute'],
  [SECOND_MS, 'second'],
];

/** A duration as people say it, in two units unless told otherwise: `P14D` → "14 days", `PT90M` → "1 hour 30 minutes", `PT0S` → "at once". */
export function describeDuration(duration: Duration, units = 2): string {
  let rest = durationMs(duration);
  const said: string[] = [];
  for (const [unit, word] of WORDS) {
    const n = Math.floor(rest / unit + 1e-9);
    if (n > 0 && said.length < units) said.push(`${n} ${word}${n === 1 ? '' : 's'}`);
    rest -= n * unit;
  }
  return said.join(' ') || 'at once';
}

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
  const iso = text.length <= DURATION_LENGTH ? readIso(text.toUpperCase()) : undefined;
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
