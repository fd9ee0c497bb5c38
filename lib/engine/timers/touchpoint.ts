import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Execution, Timer } from '../enrollment';
import { takeFailurePath } from '../fail';
import { judgeSend, zoneOf } from '../guards/judge-send';
import { rememberExecution } from '../past';
import { after, planFollowers } from '../touchpoints';
import { active, here, record, schedule, type Walk } from '../walk';

type TouchpointTimer = Extract<Timer, { kind: 'touchpoint' }>;

/** A touchpoint falls due: it is sent, deferred or skipped. */
export function touchpointDue(walk: Walk, timer: TouchpointTimer): void {
  const touchpoint = here(walk)?.state.touchpoints.find(({ id }) => id === timer.touchpoint);
  if (!touchpoint) return;
  const { id, channel } = touchpoint;
  const { enrollment, policy, elsewhere } = walk;
  if (walk.live && walk.clockMs < walk.nowMs) {
    walk.enrollment.timers.push({ ...timer, dueMs: walk.nowMs });
    return record(walk, { kind: 'defer', touchpoint: id, channel, untilMs: walk.nowMs, why: 'late', timeZone: zoneOf(enrollment, policy) });
  }
  const verdict = judgeSend(touchpoint, enrollment, walk.clockMs, { policy, elsewhere, untilMs: leavesMs(walk) });
  switch (verdict.kind) {
    case 'send':
      record(walk, { kind: 'send', touchpoint: id, channel });
      remember(walk, touchpoint, 'sent');
      expectResponse(walk, touchpoint);
      return planFollowers(walk, id, 'handled');
    case 'defer':
      walk.enrollment.timers.push({ ...timer, dueMs: verdict.untilMs });
      return record(walk, { ...verdict, touchpoint: id, channel });
    case 'skip': {
      const visit = active(walk)?.visit;
      record(walk, { kind: 'skip', touchpoint: id, channel, why: verdict.why });
      remember(walk, touchpoint, 'skipped');
      takeFailurePath(walk, touchpoint, 'skipped');
      if (active(walk)?.visit === visit) planFollowers(walk, id, 'handled');
    }
  }
}

/** When time will take the customer out of the present state. */
function leavesMs({ enrollment }: Walk): number {
  let soonestMs = Infinity;
  for (const { kind, dueMs } of enrollment.timers) if (kind === 'timeout' || kind === 'journey-timeout') soonestMs = Math.min(soonestMs, dueMs);
  return soonestMs;
}

function remember(walk: Walk, { id, channel, transactional = false }: Touchpoint, result: 'sent' | 'skipped'): void {
  const execution: Execution = { touchpoint: id, channel, atMs: walk.clockMs, result, transactional, visit: active(walk)!.visit, engagedAtMs: null };
  walk.enrollment.executions = rememberExecution(walk.enrollment.executions, execution, walk.policy);
}

/** Sets the moment from which the touchpoint has failed, where its document says when: `failure.after`, else `success.within`. */
function expectResponse(walk: Walk, { id, success, failure }: Touchpoint): void {
  const limit = failure && (failure.after ?? success?.within);
  if (limit === undefined) return;
  walk.enrollment.timers = walk.enrollment.timers.filter((timer) => timer.kind !== 'failure' || timer.touchpoint !== id);
  schedule(walk, { kind: 'failure', dueMs: after(walk.clockMs, limit), touchpoint: id });
}
