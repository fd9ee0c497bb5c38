import type { Channel } from '@/lib/journey/channel';
import { endAs, moveTo } from './move';
import { outcomeOfKind } from './plan';
import { active, record, type Walk } from './walk';

/**
 * Carries out an opt-out. The channel, when one is named, is closed from now on; leaving the journey goes to its opted-out
 * outcome, or ends without one.
 */
export function optOut(walk: Walk, { touchpoint, channel, leaves }: { touchpoint: string | null; channel: Channel | null; leaves: 'channel' | 'journey' }): void {
  record(walk, { kind: 'opt-out', touchpoint, channel, leaves });
  if (channel !== null) walk.enrollment.customer.consent[channel] = 'denied';
  if (leaves === 'channel') return;
  const outcome = outcomeOfKind(walk.journey, 'opted-out');
  if (outcome !== undefined && active(walk)) moveTo(walk, outcome, { kind: 'opt-out' });
  else endAs(walk, outcome ?? null, 'opted-out', { kind: 'opt-out' });
}
