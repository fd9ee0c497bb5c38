import type { Channel } from '@/lib/journey/channel';
import { uniqueId } from '@/lib/journey/id';
import type { Journey } from '@/lib/journey/journey';
import type { OptOut, Touchpoint } from '@/lib/journey/touchpoint';
import { allIds } from '@/lib/journey/graph';
import { safeFix, type Fix } from '../fix';
import type { Rule } from '../rule';
import { onJourney, onTouchpoint } from '../target';
import { called, numbered, subject } from '../wording';

type Mechanism = OptOut['mechanism'];

/** The ways of saying no that work on a channel, and how to ask for one; `other` channels may have any. */
const FITTING: Record<Exclude<Channel, 'other'>, { mechanisms: Mechanism[]; mend: string }> = {
  email: { mechanisms: ['unsubscribe-link'], mend: 'Use an unsubscribe link' },
  sms: { mechanisms: ['stop-keyword'], mend: 'Let customers reply STOP' },
  whatsapp: { mechanisms: ['stop-keyword'], mend: 'Let customers reply STOP' },
  push: { mechanisms: ['device-setting', 'in-app-setting'], mend: 'Use a setting on the device or in the app' },
  'in-app': { mechanisms: ['in-app-setting'], mend: 'Use a setting in the app' },
  ad: { mechanisms: ['ad-preference'], mend: 'Use an ad preference' },
  social: { mechanisms: ['unfollow'], mend: 'Let customers unfollow' },
  sales: { mechanisms: ['spoken-request'], mend: 'Let customers tell the person they talk to' },
};

const CHANNEL_WORDS: Record<Exclude<Channel, 'other'>, string> = {
  email: 'in an email',
  sms: 'in a text message',
  whatsapp: 'on WhatsApp',
  push: 'on a push notification',
  'in-app': 'in an in-app message',
  ad: 'on an ad',
  social: 'on a social post',
  sales: 'in a sales contact',
};

const MECHANISM_WORDS: Record<Mechanism, string> = {
  'unsubscribe-link': 'an unsubscribe link',
  'stop-keyword': 'replying STOP',
  'in-app-setting': 'a setting in the app',
  'device-setting': 'a setting on the device',
  'ad-preference': 'an ad preference',
  unfollow: 'unfollowing',
  'spoken-request': 'a spoken request',
};

export const optOut: Rule<'opt-out'> = {
  id: 'opt-out',
  title: 'Every touchpoint offers a way out that works on its channel',
  why: 'Customers have a right to say no wherever they are reached, and most laws on marketing say so too.',
  *check({ journey }) {
    const leaving = journey.states.flatMap((state) => state.touchpoints).find((touchpoint) => touchpoint.optOut?.leaves === 'journey');
    if (leaving && !journey.outcomes.some((outcome) => outcome.kind === 'opted-out')) {
      yield {
        target: onJourney('outcomes'),
        message: `Opting out of ${called(leaving, 'touchpoint')} ends the journey, but no outcome is there for customers who opt out. Add one.`,
        fix: safeFix.journey('Add an outcome “Opted out”', addOptedOut),
      };
    }
    for (const state of journey.states) {
      for (const touchpoint of state.touchpoints) {
        const { channel } = touchpoint;
        const mechanism = touchpoint.optOut?.mechanism;
        const target = onTouchpoint(touchpoint, 'optOut');
        if (!mechanism) {
          const mend = channel === 'other' ? 'Choose how customers say no' : FITTING[channel].mend;
          yield { target, message: `${subject(touchpoint, 'touchpoint')} has no opt-out. ${mend}.`, ...withFitting(touchpoint) };
        } else if (channel !== 'other' && !FITTING[channel].mechanisms.includes(mechanism)) {
          const { mend } = FITTING[channel];
          yield { target, message: `The opt-out of ${called(touchpoint, 'touchpoint')}, ${MECHANISM_WORDS[mechanism]}, does not work ${CHANNEL_WORDS[channel]}. ${mend}.`, ...withFitting(touchpoint) };
        }
      }
    }
  },
};

/** Puts in the first mechanism that works on the channel, and leaves open nothing that was decided. */
function withFitting(touchpoint: Touchpoint): { fix?: Fix } {
  const { channel } = touchpoint;
  if (channel === 'other') return {};
  const fix = safeFix.touchpoint(FITTING[channel].mend, touchpoint, (draft) => {
    draft.optOut = { mechanism: FITTING[channel].mechanisms[0]!, leaves: draft.optOut?.leaves ?? 'channel' };
  });
  return { fix };
}

function addOptedOut(draft: Journey): void {
  if (draft.outcomes.some((outcome) => outcome.kind === 'opted-out')) return;
  const names = [...draft.states, ...draft.outcomes].map((part) => part.name);
  draft.outcomes.push({ id: uniqueId('Opted out', allIds(draft)), name: numbered('Opted out', names), kind: 'opted-out' });
}
