import { durationMs } from '@/lib/journey/duration';
import type { Timing, Touchpoint } from '@/lib/journey/touchpoint';
import type { Timer } from './enrollment';
import { lastExecution } from './past';
import { active, here, ignore, record, schedule, type Walk } from './walk';

type Because = Extract<Timer, { kind: 'touchpoint' }>['because'];

/** The instant a time of the document after another: whole milliseconds. */
export function after(atMs: number, duration: string): number {
  return atMs + Math.round(durationMs(duration));
}

/**
 * Plans a touchpoint of the present state. One that is planned already stays as it is, and within one stay in a state each
 * goes out once at most, but for those that answer an event.
 */
export function planTouchpoint(walk: Walk, { id }: Touchpoint, dueMs: number, because: Because): void {
  const isPending = walk.enrollment.timers.some((timer) => timer.kind === 'touchpoint' && timer.touchpoint === id);
  if (isPending || (because !== 'event' && isHandled(walk, id))) ignore(walk, 'already-handled', id);
  else schedule(walk, { kind: 'touchpoint', dueMs, touchpoint: id, because });
}

/** Whether a touchpoint was carried out or skipped since the present state was entered. */
function isHandled(walk: Walk, id: string): boolean {
  return lastExecution(walk.enrollment, id)?.visit === active(walk)?.visit;
}

/** Plans what belongs to the state just entered: on entry, and in the wake of touchpoints of other states. */
export function planOnEntry(walk: Walk): void {
  const state = here(walk);
  if (!state) return;
  for (const touchpoint of state.onEntry) planTouchpoint(walk, touchpoint, after(walk.clockMs, touchpoint.timing!.delay), 'entry');
  for (const [leader, followers] of state.followers) {
    if (walk.plan.touchpoints.get(leader)?.state === state.state) continue;
    for (const follower of followers) planLate(walk, follower, leader);
  }
}

/** Plans a follower of a touchpoint that another state handled; its time may have passed already, then it is now. */
function planLate(walk: Walk, follower: Touchpoint, leader: string): void {
  const timing = follower.timing as Extract<Timing, { kind: 'after' }>;
  const execution = lastExecution(walk.enrollment, leader);
  if (!execution) return record(walk, { kind: 'notice', why: 'follows-unsent', part: follower.id });
  const fromMs = timing.if === 'engaged' ? execution.engagedAtMs : execution.atMs;
  if (fromMs === null || (timing.if === 'not-engaged' && execution.engagedAtMs !== null)) return;
  planTouchpoint(walk, follower, Math.max(walk.clockMs, after(fromMs, timing.delay)), 'after');
}

/** Plans what follows a touchpoint in the present state once it was handled (sent or skipped), or engaged with. */
export function planFollowers(walk: Walk, leader: string, once: 'handled' | 'engaged'): void {
  for (const follower of here(walk)?.followers.get(leader) ?? []) {
    const timing = follower.timing as Extract<Timing, { kind: 'after' }>;
    if ((timing.if === 'engaged') === (once === 'engaged')) planTouchpoint(walk, follower, after(walk.clockMs, timing.delay), 'after');
  }
}

/** Plans what answers an event in the present state. */
export function planOnEvent(walk: Walk, name: string): void {
  for (const touchpoint of here(walk)?.onEvent.get(name) ?? []) planTouchpoint(walk, touchpoint, after(walk.clockMs, touchpoint.timing!.delay), 'event');
}
