import type { EventOf } from '../event';
import { optOut } from '../opt-out';
import type { Walk } from '../walk';

/** The customer said no: to a channel, or to the journey. */
export function optOutEvent(walk: Walk, { from }: EventOf<'opt-out'>): void {
  if (from === 'journey') optOut(walk, { touchpoint: null, channel: null, leaves: 'journey' });
  else optOut(walk, { touchpoint: null, channel: from, leaves: 'channel' });
}
