import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import { channelsOf } from './channels-of';

/** What stopping does not undo, by channel. */
export const RECALL: Record<Channel, string> = {
  email: 'what was sent cannot be recalled: correct it in a second message, and suppress whoever should not have had it',
  sms: 'what was sent cannot be recalled: correct it, and suppress whoever should not have had it',
  whatsapp: 'what was sent cannot be recalled: correct it, and suppress whoever should not have had it',
  push: 'what was shown cannot be recalled; what waits on a sleeping device may still be replaced',
  'in-app': 'messages disappear with the next opening of the app',
  ad: 'campaigns pause at once; what was spent is spent',
  social: 'posts can be deleted; whoever has seen or shared them has them',
  sales: 'open tasks can be closed; calls made are made',
  other: 'look at what was done there by hand',
};

/** What stopping a journey does not undo, one sentence for each channel it uses. */
export function cannotBeRecalled(journey: Journey): string[] {
  return channelsOf(journey).map((channel) => `${CHANNEL_NAMES[channel]}: ${RECALL[channel]}.`);
}
