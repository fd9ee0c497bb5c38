import type { Timer } from '../enrollment';
import { setConditionAlarm, settle } from '../judge';
import { advance, type Walk } from '../walk';
import { conditionTurns } from './condition';
import { responseOverdue } from './failure';
import { journeyTimeout } from './journey-timeout';
import { stateTimeout } from './timeout';
import { touchpointDue } from './touchpoint';

const due: { [Kind in Timer['kind']]: (walk: Walk, timer: Extract<Timer, { kind: Kind }>) => void } = {
  condition: conditionTurns,
  timeout: stateTimeout,
  'journey-timeout': journeyTimeout,
  failure: responseOverdue,
  touchpoint: touchpointDue,
};

/** Of what is due at one moment, what goes first: whoever leaves a state gets nothing more in it. */
const RANK: Record<Timer['kind'], number> = { condition: 0, timeout: 1, 'journey-timeout': 2, failure: 3, touchpoint: 4 };

/** Which of two timers goes first: negative for `a`. Equals keep the order in which they were set. */
export function compareTimers(a: Timer, b: Timer): number {
  return a.dueMs - b.dueMs || RANK[a.kind] - RANK[b.kind];
}

/** Handles everything due at or before an instant, in order of time, each at its own time; what that sets off as well. */
export function drain(walk: Walk, untilMs: number): void {
  for (let timer = first(walk.enrollment.timers); timer && timer.dueMs <= untilMs; timer = first(walk.enrollment.timers)) {
    const done = timer;
    walk.enrollment.timers = walk.enrollment.timers.filter((each) => each !== done);
    advance(walk, done.dueMs);
    handle(walk, done);
    settle(walk);
    setConditionAlarm(walk);
  }
  advance(walk, untilMs);
}

function first(timers: readonly Timer[]): Timer | undefined {
  let best: Timer | undefined;
  for (const timer of timers) if (!best || compareTimers(timer, best) < 0) best = timer;
  return best;
}

function handle<Kind extends Timer['kind']>(walk: Walk, timer: Extract<Timer, { kind: Kind }>): void {
  due[timer.kind as Kind](walk, timer);
}
