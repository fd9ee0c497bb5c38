import { DAY_MS, durationMs, durationOf } from '@/lib/journey/duration';
import { findTouchpoint } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Command } from '../command';

const LONGEST_MS = 36_500 * DAY_MS;

/**
 * Lets a touchpoint go out later (`byMs` > 0) or sooner after what it waits for, never before it. Undefined where that changes
 * nothing: there is no timing, or the delay is as short as can be. `day`: what the day is called in "Undo: Move Offer to day 4".
 */
export function changeDelay(journey: Journey, touchpointId: string, byMs: number, day: (byMs: number) => string): Command | undefined {
  const found = findTouchpoint(journey, touchpointId)?.touchpoint;
  if (!found?.timing) return undefined;
  const was = durationMs(found.timing.delay);
  const delay = durationOf(Math.min(LONGEST_MS, Math.max(0, was + byMs)));
  const moved = durationMs(delay) - was;
  if (moved === 0) return undefined;
  return {
    label: `Move ${found.name || 'touchpoint'} to ${day(moved)}`,
    recipe(draft) {
      const timing = findTouchpoint(draft, touchpointId)?.touchpoint.timing;
      if (timing) timing.delay = delay;
    },
  };
}
