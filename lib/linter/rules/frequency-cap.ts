import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { DAY_MS, describeDuration } from '@/lib/journey/duration';
import { arrive } from '../frequency/arrive';
import { capsFor, type Cap } from '../frequency/caps';
import { staysOf } from '../frequency/stay';
import { worstCase, type Breach } from '../frequency/worst-case';
import type { Objection, Rule } from '../rule';
import type { Scope } from '../scope';
import { onTouchpoint } from '../target';
import { called } from '../wording';

export const frequencyCap: Rule<'frequency-cap'> = {
  id: 'frequency-cap',
  title: 'No customer can get more messages than the cap of a channel allows',
  why: 'Customers who hear from you too often unsubscribe, and what exceeds the cap is held back when the journey runs.',
  *check(scope) {
    if (!scope.start) return;
    const used = new Set<Channel>();
    for (const state of scope.journey.states) for (const { channel, transactional } of state.touchpoints) if (!transactional) used.add(channel);
    const caps = capsFor(scope.facts, used);
    if (caps.length === 0) return;
    const stays = staysOf(scope);
    const arrivals = arrive(stays, scope.journey.states.indexOf(scope.start));
    for (const cap of caps) {
      const breach = worstCase(scope, cap, stays, arrivals);
      if (breach) yield objection(scope, cap, breach);
    }
  },
};

const PLURALS: Partial<Record<Channel, string>> = { email: 'emails', sms: 'texts', whatsapp: 'WhatsApp messages', push: 'push notifications' };

function objection(scope: Scope, cap: Cap, { route, reenters, touchpointId, atMs }: Breach): Objection {
  const touchpoint = scope.touchpoints.get(touchpointId)!;
  const path = shortened(route.map((id) => called(scope.states.get(id)!, 'state')));
  const messages = PLURALS[cap.channel] ?? `${CHANNEL_NAMES[cap.channel]} messages`;
  const period = cap.within === 'PT24H' ? '24 hours' : describeDuration(cap.within);
  const limit = `${cap.ofBrand ? 'your brand allows' : 'the limit is'} ${cap.max}`;
  const mend = reenters ? 'Let them wait longer before they can enter again, or spread the messages out' : 'Spread them out, or keep customers longer between them';
  return {
    target: onTouchpoint(touchpoint, 'timing'),
    message: `A customer can get ${cap.max + 1} ${messages} within ${period}; ${limit}. It breaks on day ${Math.floor(atMs / DAY_MS) + 1} with ${called(touchpoint, 'touchpoint')}, ${where(path, reenters)}. ${mend}.`,
  };
}

function where(path: string[], reenters: boolean): string {
  const way = path.length === 1 ? `in ${path[0]}` : `on the path ${path.join(' → ')}`;
  return reenters ? `${way}, where they enter the journey again` : way;
}

/** The path with its middle left out where it is long. */
function shortened(names: string[]): string[] {
  return names.length > 8 ? [...names.slice(0, 3), '…', ...names.slice(-4)] : names;
}
