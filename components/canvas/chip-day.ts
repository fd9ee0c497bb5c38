import { DAY_MS, durationMs, HOUR_MS, MINUTE_MS } from '@/lib/journey/duration';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';

/**
 * When a touchpoint is due, as its chip says it. `entry`: so long after entering the state. `after`: it waits for another
 * touchpoint, and the chain's delays add up to so long after entering. `event`: so long after something happens (or after a
 * touchpoint that does). `none`: not said, or the chain leads in a circle or to another state.
 */
export type ChipDay = { kind: 'entry' | 'after' | 'event'; ms: number } | { kind: 'none' };

export function chipDay(state: State, touchpoint: Touchpoint): ChipDay {
  let ms = 0;
  const seen = new Set<string>();
  for (let link: Touchpoint | undefined = touchpoint; link && !seen.has(link.id); ) {
    seen.add(link.id);
    const timing: Touchpoint['timing'] = link.timing;
    if (!timing) break;
    ms += durationMs(timing.delay);
    if (timing.kind === 'event') return { kind: 'event', ms };
    if (timing.kind === 'entry') return { kind: link === touchpoint ? 'entry' : 'after', ms };
    link = state.touchpoints.find(({ id }) => id === timing.touchpoint);
  }
  return { kind: 'none' };
}

/** The day on a chip: "3" for anything from 3 days to just short of 4, "+5", "4h" below one day, nothing for an event's own moment, "–" where it is not known. */
export function chipLabel(day: ChipDay): string {
  if (day.kind === 'none') return '–';
  if (day.kind === 'event') return day.ms === 0 ? '' : `+${short(day.ms)}`;
  return `${day.kind === 'after' ? '+' : ''}${short(day.ms)}`;
}

/** Most letters of both days that fit into a chip, four of which stand in a row. */
export const ROOM = 5;

/**
 * The day of the journey beside the day in the state: "d15". Empty where it is not known, says the same, or has no room: fewer than four
 * chips are `wide`.
 */
export function journeyDayLabel(day: ChipDay, arrivesMs: number | undefined, wide: boolean): string {
  if (!arrivesMs || (day.kind !== 'entry' && day.kind !== 'after')) return '';
  const label = `d${Math.round((arrivesMs + day.ms) / DAY_MS)}`;
  return wide || chipLabel(day).length + label.length <= ROOM ? label : '';
}

function short(ms: number): string {
  if (ms === 0) return '0';
  if (ms < HOUR_MS) return `${Math.max(1, Math.round(ms / MINUTE_MS))}m`;
  if (ms < DAY_MS) return `${Math.round(ms / HOUR_MS)}h`;
  return String(Math.floor(ms / DAY_MS));
}
