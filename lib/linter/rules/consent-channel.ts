import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { leaves, type Criterion } from '@/lib/journey/criterion';
import { listed } from '../wording';
import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { subject } from '../wording';

type Asking = 'email' | 'sms' | 'whatsapp' | 'push';
const ABOUT_CONSENT = /consent|opt[-_ .]?(ed[-_ .]?)?in|permission|subscribed/i;
/** How the name of a field tells which channel it is about. */
const ABOUT: Record<Asking, RegExp> = { email: /e-?mail/i, sms: /sms|text/i, whatsapp: /whats-?app/i, push: /push/i };

export const consentChannel: Rule<'consent-channel'> = {
  id: 'consent-channel',
  title: 'Customers agreed to each channel they are reached on',
  why: 'Consent is given per channel: who agreed to emails has not agreed to text messages.',
  *check({ journey, facts }) {
    const given = facts.audience?.consent;
    const asked = consentsIn(journey.entry.criteria);
    if (!given && asked.size === 0) return;
    for (const state of journey.states) {
      const askedHere = asked.size > 0 ? consentsIn(state.entry) : asked;
      for (const touchpoint of state.touchpoints) {
        const { channel } = touchpoint;
        if (touchpoint.transactional) continue;
        const name = CHANNEL_NAMES[channel];
        const target = onTouchpoint(touchpoint, 'channel');
        if (given?.[channel] === 0) {
          yield { target, message: `${subject(touchpoint, 'touchpoint')} reaches nobody: no customer in the audience has agreed to ${name}. Choose another channel, or ask for consent first.` };
        } else if (asked.size > 0 && channel in ABOUT && !asked.has(channel as Asking) && !askedHere.has(channel as Asking)) {
          const names = listed([...asked].map((each) => CHANNEL_NAMES[each]));
          yield { target, message: `${subject(touchpoint, 'touchpoint')} uses ${name}, but customers enter with consent to ${names} alone. Ask for consent to ${name} in the entry criteria, or choose another channel.` };
        }
      }
    }
  },
};

/** The channels to which a criterion asks for consent. */
function consentsIn(criterion: Criterion | undefined): Set<Asking & Channel> {
  const channels = new Set<Asking>();
  for (const leaf of criterion ? leaves(criterion) : []) {
    const name = leaf.kind === 'attribute' ? leaf.path : leaf.kind === 'segment' ? leaf.id : '';
    if (!ABOUT_CONSENT.test(name)) continue;
    for (const [channel, about] of Object.entries(ABOUT)) if (about.test(name)) channels.add(channel as Asking);
  }
  return channels;
}
