import type { Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import type { Stage } from '@/lib/journey/state';
import { testRule } from '../testing/rule-tester';
import { channelStageFit } from './channel-stage-fit';

const uses = (channel: Channel, stage?: Stage, transactional = false) => (journey: Journey) => {
  journey.states[0]!.stage = stage;
  Object.assign(journey.states[0]!.touchpoints[0]!, { channel, transactional });
};
const target = { kind: 'touchpoint' as const, id: 'welcome', field: 'channel' };

testRule(channelStageFit, {
  valid: {
    'an email to strangers': uses('email', 'awareness'),
    'a text to somebody who decides': uses('sms', 'decision'),
    'a text in a state without a stage': uses('sms'),
    'a code by text': uses('sms', 'awareness', true),
  },
  invalid: {
    'a text to strangers': { change: uses('sms', 'awareness'), findings: [{ target, message: 'Welcome uses SMS in the stage Awareness. Somebody who only just heard of you has not asked for that. Choose another channel.' }] },
    'an in-app message to somebody who left': { change: uses('in-app', 'churned'), findings: [{ target, message: 'Welcome uses In-app in the stage Churned. Somebody who left does not open your app. Choose another channel.' }] },
  },
});
