import type { Touchpoint } from '@/lib/journey/touchpoint';
import { moveTo } from './move';
import { planTouchpoint } from './touchpoints';
import { ignore, here, record, type Walk } from './walk';

/** Takes the failure path of a touchpoint; without one, nothing happens but waiting. */
export function takeFailurePath(walk: Walk, { id, failure }: Touchpoint, because: 'no-response' | 'skipped'): void {
  if (!failure) return;
  const { then } = failure;
  switch (then.kind) {
    case 'wait':
      return record(walk, { kind: 'fail', touchpoint: id, because, then: 'wait', to: null });
    case 'move':
      record(walk, { kind: 'fail', touchpoint: id, because, then: 'move', to: then.to });
      return moveTo(walk, then.to, { kind: 'failure', touchpoint: id });
    case 'touchpoint': {
      record(walk, { kind: 'fail', touchpoint: id, because, then: 'touchpoint', to: then.touchpoint });
      const next = walk.plan.touchpoints.get(then.touchpoint);
      if (!next) return ignore(walk, 'unknown-touchpoint', then.touchpoint);
      if (next.state.id === here(walk)?.state.id) return planTouchpoint(walk, next.touchpoint, walk.clockMs, 'failure');
      return record(walk, { kind: 'skip', touchpoint: next.touchpoint.id, channel: next.touchpoint.channel, why: 'other-state' });
    }
  }
}
