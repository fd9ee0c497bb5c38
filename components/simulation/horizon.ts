import { DAY_MS } from '@/lib/journey/duration';
import { formatDays } from './format';

/** How long each customer is watched. `none` follows everyone until they leave. */
export const HORIZONS = ['30', '90', '180', '365', 'none'] as const;
export type Horizon = (typeof HORIZONS)[number];

export const HORIZON_OPTIONS: readonly { value: Horizon; label: string; hint?: string }[] = HORIZONS.map((value) =>
  value === 'none' ? { value, label: 'No limit', hint: 'Until everyone has left' } : { value, label: `${value} days` },
);

export function horizonMs(horizon: Horizon): number | undefined {
  return horizon === 'none' ? undefined : Number(horizon) * DAY_MS;
}

/** The horizon a report was made with, as a choice; the longest when it is none of the choices. */
export function horizonOf(days: number | null): Horizon {
  return days === null ? 'none' : (HORIZONS.find((horizon) => horizon === String(days)) ?? '365');
}

/** "within 180 days", "by the time everyone has left". */
export function withinWords(horizonDays: number | null): string {
  return horizonDays === null ? 'by the time everyone has left' : `within ${formatDays(horizonDays)}`;
}
