import type { Channel } from '@/lib/journey/channel';
import { DAY_MS, durationMs, durationOf, HOUR_MS } from '@/lib/journey/duration';
import { proposal } from '../fix';
import { neverBoth, type PlannedTouch } from '../plan';
import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { called, subject } from '../wording';

/** Channels that reach one person at one moment. Ads, social posts and in-app messages wait until somebody comes by. */
const DIRECT: ReadonlySet<Channel> = new Set(['email', 'sms', 'whatsapp', 'push', 'sales']);

export const simultaneousChannels: Rule<'simultaneous-channels'> = {
  id: 'simultaneous-channels',
  title: 'Messages on two channels are at least an hour apart',
  why: 'Two channels at once feel like being followed around, and nobody can tell afterwards which of them worked.',
  *check(scope) {
    for (const state of scope.journey.states) {
      if (state.touchpoints.length < 2) continue;
      const touches = scope.plan(state).filter(isDirect).sort((a, b) => a.offsetMs - b.offsetMs);
      for (const [i, later] of touches.entries()) {
        const earlier = touches.slice(0, i).findLast((each) => meet(each, later));
        if (!earlier) continue;
        yield {
          target: onTouchpoint(later.touchpoint, 'timing'),
          message: `${subject(later.touchpoint, 'touchpoint')} goes to the same customer within an hour of ${called(earlier.touchpoint, 'touchpoint')}, on another channel. Send it a day later, or only to those who don't respond.`,
          fix: proposal.touchpoint('Send it a day later', later.touchpoint, ({ timing }) => {
            if (timing) timing.delay = durationOf(Math.min(durationMs(timing.delay) + DAY_MS, 36_500 * DAY_MS));
          }),
        };
      }
    }
  },
};

function isDirect({ touchpoint }: PlannedTouch): boolean {
  return DIRECT.has(touchpoint.channel) && !touchpoint.transactional;
}

/** Whether one customer gets both within an hour. How far an event is from anything else is not known. */
function meet(a: PlannedTouch, b: PlannedTouch): boolean {
  return a.touchpoint.channel !== b.touchpoint.channel && b.offsetMs - a.offsetMs < HOUR_MS && a.event === b.event && !neverBoth(a, b);
}
