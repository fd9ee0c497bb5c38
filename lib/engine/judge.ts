import { findOutcome } from '@/lib/journey/graph';
import { endAs, moveTo } from './move';
import { factsOf } from './past';
import { active, here, type Walk } from './walk';
import { isKnownToHold, turns, wakes, type Happening } from './watched';

/**
 * Judges what a happening may have made true: the journey's exits, then the transitions of the present state by priority.
 * The first that holds is taken, and no other.
 */
export function judge(walk: Walk, happening: Happening): void {
  const status = active(walk);
  if (!status) return;
  const facts = factsOf(walk.enrollment);
  for (const { exit, to, watched } of walk.plan.exits) {
    if (!wakes(watched, happening, facts, status.enteredAtMs) || !isKnownToHold(watched, facts, walk.clockMs, status.enteredAtMs)) continue;
    const outcome = findOutcome(walk.journey, to);
    if (outcome) return moveTo(walk, outcome.id, { kind: 'exit', exit });
    return endAs(walk, null, exit === 'success' ? 'converted' : 'exited', { kind: 'exit', exit });
  }
  for (const { transition, watched } of here(walk)?.transitions ?? []) {
    if (!watched || !wakes(watched, happening, facts, status.stateEnteredAtMs) || !isKnownToHold(watched, facts, walk.clockMs, status.stateEnteredAtMs)) continue;
    return moveTo(walk, transition.to, { kind: 'transition', transition: transition.id });
  }
}

/** Judges what holds on entering, for as long as that leads into further states. */
export function settle(walk: Walk): void {
  while (walk.entered) {
    walk.entered = false;
    judge(walk, { kind: 'entry' });
  }
}

/** Sets the alarm for the next moment at which time alone may make a condition hold. */
export function setConditionAlarm(walk: Walk): void {
  const { enrollment, clockMs } = walk;
  const isDue = enrollment.timers.some((timer) => timer.kind === 'condition' && timer.dueMs <= clockMs);
  if (isDue) return;
  enrollment.timers = enrollment.timers.filter(({ kind }) => kind !== 'condition');
  const status = active(walk);
  if (!status) return;
  const facts = factsOf(enrollment);
  let dueMs = Infinity;
  const consider = (turnsMs: Iterable<number>) => {
    for (const atMs of turnsMs) if (atMs > clockMs && atMs < dueMs) dueMs = atMs;
  };
  for (const { watched } of walk.plan.exits) consider(turns(watched, facts, status.enteredAtMs));
  for (const { watched } of here(walk)?.transitions ?? []) if (watched) consider(turns(watched, facts, status.stateEnteredAtMs));
  if (dueMs < Infinity) enrollment.timers.push({ kind: 'condition', dueMs });
}
