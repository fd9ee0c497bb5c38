import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { CustomerFacts } from '../enrollment';
import type { Policy } from '../policy';

/** Whether the customer may be reached on the touchpoint's channel, as far as they have a say. */
export function hasConsent({ channel }: Touchpoint, { consent }: CustomerFacts, policy: Policy): boolean {
  return policy.consentChannels.includes(channel) ? consent[channel] === 'granted' : consent[channel] !== 'denied';
}

/** Whether sending on the touchpoint's channel was ruled out: the address bounces, somebody complained. */
export function isSuppressed({ channel }: Touchpoint, { suppressions }: CustomerFacts): boolean {
  return suppressions.some((suppression) => suppression.channel === null || suppression.channel === channel);
}
