import { describeShare } from '@/lib/journey/rate';
import type { SampledShare } from '@/lib/simulation/report';

const SMALLEST_SHARE = 0.0001;
const MOST_DIGITS = 3;
const HOURS_PER_DAY = 24;
const MINUTES_PER_DAY = 24 * 60;

/** A share for people: "3.6 %". Shares too small to show are "under 0.01 %", never "0 %". With `digits`, exactly that many decimals. */
export function formatShare(share: number, digits?: number): string {
  if (digits !== undefined) return `${(share * 100).toFixed(digits)} %`;
  return share > 0 && share < SMALLEST_SHARE / 2 ? 'under 0.01 %' : describeShare(share);
}

/** Decimals (of percent) at which the ends of an interval tell themselves apart from its middle: two steps wide at least. */
export function digitsFor({ low, high }: SampledShare): number {
  const width = (high - low) * 100;
  for (let digits = 1; digits < MOST_DIGITS; digits++) if (width >= 2 * 10 ** -digits) return digits;
  return width > 0 ? MOST_DIGITS : 1;
}

/** The 90 % interval of a share: "90 %: 3.5–3.7", in percent. */
export function formatInterval(share: SampledShare): string {
  const digits = digitsFor(share);
  return `90 %: ${(share.low * 100).toFixed(digits)}–${(share.high * 100).toFixed(digits)}`;
}

/** A share with its interval: "3.6 % (90 %: 3.5–3.7)". */
export function formatSampled(share: SampledShare): string {
  return `${formatShare(share.rate, digitsFor(share))} (${formatInterval(share)})`;
}

/** A length of time in its natural unit: 58.2 → "58 days", 3.44 → "3.4 days", 0.25 → "6 hours", 0 → "no time". */
export function formatDays(days: number): string {
  if (days >= 1 - 1 / (2 * HOURS_PER_DAY)) return amount(days >= 10 ? Math.round(days) : Number(days.toFixed(1)), 'day');
  if (days * HOURS_PER_DAY >= 1 - 1 / 120) return amount(Math.round(days * HOURS_PER_DAY), 'hour');
  const minutes = Math.round(days * MINUTES_PER_DAY);
  if (minutes > 0) return amount(minutes, 'minute');
  return days > 0 ? 'under a minute' : 'no time';
}

function amount(n: number, unit: string): string {
  return `${n.toLocaleString('en-US')} ${unit}${n === 1 ? '' : 's'}`;
}

/** A whole number in groups of three: "100,000". */
export function formatCount(n: number): string {
  return n.toLocaleString('en-US', { maximumFractionDigits: 0 });
}

/** How long a run took: "0.4 seconds", "under 0.1 seconds", "2 minutes 5 seconds". */
export function formatElapsed(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 0.1) return 'under 0.1 seconds';
  if (seconds < 60) return amount(Number(seconds.toFixed(seconds < 10 ? 1 : 0)), 'second');
  return `${amount(Math.floor(seconds / 60), 'minute')} ${amount(Math.floor(seconds % 60), 'second')}`;
}
