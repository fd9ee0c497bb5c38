import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { STAGE_NAMES, type Stage } from '@/lib/journey/state';
import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { subject } from '../wording';

const STRANGER = 'Somebody who only just heard of you has not asked for that';
const NO_APP = 'Somebody who only just heard of you does not have your app yet';
const GONE = 'Somebody who left does not open your app';

/** Channels that do not reach people of a stage, or that they resent there, and why. */
const UNFIT: Partial<Record<Stage, Partial<Record<Channel, string>>>> = {
  awareness: { sms: STRANGER, whatsapp: STRANGER, sales: STRANGER, push: NO_APP, 'in-app': NO_APP },
  churned: { 'in-app': GONE },
};

export const channelStageFit: Rule<'channel-stage-fit'> = {
  id: 'channel-stage-fit',
  title: 'Channels suit the stage customers are in',
  why: 'A channel that is too personal for a stage drives people away, and one they are not on reaches nobody.',
  *check({ journey }) {
    for (const { stage, touchpoints } of journey.states) {
      const unfit = stage && UNFIT[stage];
      if (!unfit) continue;
      for (const touchpoint of touchpoints) {
        const reason = touchpoint.transactional ? undefined : unfit[touchpoint.channel];
        if (!reason) continue;
        yield { target: onTouchpoint(touchpoint, 'channel'), message: `${subject(touchpoint, 'touchpoint')} uses ${CHANNEL_NAMES[touchpoint.channel]} in the stage ${STAGE_NAMES[stage]}. ${reason}. Choose another channel.` };
      }
    }
  },
};
