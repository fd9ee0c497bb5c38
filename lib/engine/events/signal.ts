import type { EventOf } from '../event';
import { judge, settle } from '../judge';
import { optOut } from '../opt-out';
import { isSuccess, lastExecution, rememberSignal } from '../past';
import { planFollowers } from '../touchpoints';
import { cancel, ignore, record, type Walk } from '../walk';

/** The customer reacted to a touchpoint: opt-out, exits, transitions, then the touchpoints that follow on engagement. */
export function signal(walk: Walk, { touchpoint: id, signal: given }: EventOf<'signal'>): void {
  const { enrollment, plan } = walk;
  const touchpoint = plan.touchpoints.get(id)?.touchpoint;
  if (!touchpoint) return ignore(walk, 'unknown-touchpoint', id);
  enrollment.signals = rememberSignal(plan, enrollment.signals, id, given, walk.clockMs);
  const isFirstSuccess = engage(walk, id, given);

  if (given === 'unsubscribed') optOut(walk, { touchpoint: id, channel: touchpoint.channel, leaves: touchpoint.optOut?.leaves ?? 'channel' });
  judge(walk, { kind: 'signal', touchpoint: id, signal: given });
  settle(walk);
  if (isFirstSuccess) planFollowers(walk, id, 'engaged');
}

/** Notes the first success of a touchpoint that was sent; what waited for there to be none is canceled. */
function engage(walk: Walk, id: string, given: EventOf<'signal'>['signal']): boolean {
  const { enrollment, plan, clockMs } = walk;
  const last = lastExecution(enrollment, id);
  const touchpoint = plan.touchpoints.get(id)?.touchpoint;
  if (!touchpoint || last?.result !== 'sent' || last.engagedAtMs !== null || !isSuccess(touchpoint, given, last.atMs, clockMs)) return false;
  enrollment.executions = enrollment.executions.map((each) => (each === last ? { ...last, engagedAtMs: clockMs } : each));
  record(walk, { kind: 'engage', touchpoint: id, signal: given });
  cancel(walk, 'engaged', (timer) => {
    if (timer.kind === 'failure') return timer.touchpoint === id;
    if (timer.kind !== 'touchpoint' || timer.because !== 'after') return false;
    const timing = plan.touchpoints.get(timer.touchpoint)?.touchpoint.timing;
    return timing?.kind === 'after' && timing.touchpoint === id && timing.if === 'not-engaged';
  });
  return true;
}
