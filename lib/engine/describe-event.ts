import { CHANNEL_NAMES } from '@/lib/journey/channel';
import type { Signal } from '@/lib/journey/criterion';
import { findTouchpoint, findTransition, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Event } from './event';

const SIGNAL_WORDS: Record<Signal, string> = {
  delivered: 'Received',
  opened: 'Opened',
  clicked: 'Clicked',
  replied: 'Replied to',
  visited: 'Visited from',
  completed: 'Completed',
  purchased: 'Purchased after',
  unsubscribed: 'Unsubscribed from',
};

/** An event in words for people: `Clicked “Welcome”`, `Attribute plan is now "pro"`. */
export function describeEvent(event: Event, journey: Journey): string {
  switch (event.kind) {
    case 'enter':
      return 'Comes to the journey';
    case 'timer':
      return 'Time passes';
    case 'event':
      return `Event: ${event.name || '(unnamed)'}`;
    case 'signal':
      return `${SIGNAL_WORDS[event.signal]} “${findTouchpoint(journey, event.touchpoint)?.touchpoint.name || event.touchpoint}”`;
    case 'attribute':
      return Object.entries(event.set).map(([path, value]) => `Attribute ${path} is now ${value === null ? 'unknown' : JSON.stringify(value)}`).join(', ') || 'No attribute changed';
    case 'segment':
      return `${event.member ? 'Joined' : 'Left'} the segment “${event.segment}”`;
    case 'opt-out':
      return event.from === 'journey' ? 'Wants none of this journey' : `Wants no more on ${CHANNEL_NAMES[event.from]}`;
    case 'consent':
      return `Consent to ${CHANNEL_NAMES[event.channel]} ${event.to}`;
    case 'suppression':
      return `Sending${event.channel === null ? '' : ` on ${CHANNEL_NAMES[event.channel]}`} ${event.why === null ? 'possible again' : `ruled out: ${event.why}`}`;
    case 'take': {
      const to = findTransition(journey, event.transition)?.to;
      return `Taken by hand: the way to “${to === undefined ? event.transition : nameOf(journey, to)}”`;
    }
  }
}
