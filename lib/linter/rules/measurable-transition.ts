import type { Channel } from '@/lib/journey/channel';
import { leaves, type Signal } from '@/lib/journey/criterion';
import { criterionGap } from '../criterion-gap';
import type { Rule } from '../rule';
import { onTouchpoint, onTransition } from '../target';
import { called, subject, transitionName } from '../wording';

/** What a channel cannot report of one person. */
const UNSEEN: Partial<Record<Channel, readonly Signal[]>> = {
  sms: ['opened'],
  push: ['replied'],
  ad: ['delivered', 'opened', 'replied', 'unsubscribed'],
  social: ['delivered', 'opened', 'unsubscribed'],
  sales: ['opened', 'clicked'],
};

const SIGNAL_WORDS: Record<Signal, string> = {
  delivered: 'received',
  opened: 'opened',
  clicked: 'clicked',
  replied: 'replied to',
  visited: 'followed by a visit',
  completed: 'completed',
  purchased: 'followed by a purchase',
  unsubscribed: 'unsubscribed from',
};

const CHANNEL_WORDS: Partial<Record<Channel, string>> = { sms: 'a text message', push: 'a push notification', ad: 'an ad', social: 'a social post', sales: 'a sales contact' };

export const measurableTransition: Rule<'measurable-transition'> = {
  id: 'measurable-transition',
  title: 'Every transition waits for something that can be seen',
  why: 'A transition that no channel reports is never taken, and its rate can never be checked.',
  *check(scope) {
    for (const state of scope.journey.states) {
      for (const touchpoint of state.touchpoints) {
        const signal = touchpoint.success?.signal;
        if (signal && UNSEEN[touchpoint.channel]?.includes(signal)) {
          yield { target: onTouchpoint(touchpoint, 'success.signal'), message: `${subject(touchpoint, 'touchpoint')} ${cannotTell(signal, touchpoint.channel)} Choose a sign that can be seen, such as a visit or a purchase.` };
        }
      }
    }
    for (const transition of scope.journey.transitions) {
      const gap = criterionGap(transition.trigger);
      const target = onTransition(transition, 'trigger');
      if (gap === 'missing') yield { target, message: `${transitionName(scope, transition)} has no trigger. Choose what customers do, or are, when they take this way.` };
      else if (gap === 'unfinished') yield { target, message: `${transitionName(scope, transition)} has an empty condition in its trigger. Fill it in or remove it.` };
      for (const leaf of transition.trigger ? leaves(transition.trigger) : []) {
        const touchpoint = leaf.kind === 'signal' ? scope.touchpoints.get(leaf.touchpoint) : undefined;
        if (leaf.kind !== 'signal' || !touchpoint || !UNSEEN[touchpoint.channel]?.includes(leaf.signal)) continue;
        yield { target, message: `${transitionName(scope, transition)} asks whether ${called(touchpoint, 'touchpoint')} was ${SIGNAL_WORDS[leaf.signal]}. ${whatIsUnseen(leaf.signal, touchpoint.channel)} Wait for something else, such as a visit or a purchase.` };
        break;
      }
    }
  },
};

function cannotTell(signal: Signal, channel: Channel): string {
  return `counts as a success when it was ${SIGNAL_WORDS[signal]}. ${whatIsUnseen(signal, channel)}`;
}

function whatIsUnseen(signal: Signal, channel: Channel): string {
  return `Nobody reports for each customer whether ${CHANNEL_WORDS[channel]} was ${SIGNAL_WORDS[signal]}.`;
}
