/** Its groups are weeks, days, hours, minutes, seconds. */
export const ISO_DURATION = /^P(?!$)(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?!$)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

export const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
const UNITS_MS = [7 * DAY_MS, DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS];
/** The longest that a duration may last. */
export const LONGEST_MS = 36_500 * DAY_MS;
/** The most characters a duration may be written in. */
export const DURATION_LENGTH = 64;

/**
 * A length of time in ISO 8601: weeks, days, hours, minutes, seconds (`P14D`, `PT48H`, `P1W`), at most 100 years.
 * Months and years are refused: they have no fixed length.
 */
export type Duration = string;

/** Whether a text is a {@link Duration}. */
export function isDuration(text: string): boolean {
  const ms = text.length <= DURATION_LENGTH ? isoMs(text) : undefined;
  return ms !== undefined && ms <= LONGEST_MS;
}

/** Milliseconds of a text in the form of ISO 8601, however many. Undefined for any other. */
export function isoMs(text: string): number | undefined {
  const match = ISO_DURATION.exec(text);
  return match ? UNITS_MS.reduce((sum, unit, i) => sum + Number(match[i + 1] ?? 0) * unit, 0) : undefined;
}

/** Milliseconds of an ISO 8601 duration. Throws a RangeError for anything {@link Duration} refuses. */
export function durationMs(duration: Duration): number {
  const ms = isoMs(duration);
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
