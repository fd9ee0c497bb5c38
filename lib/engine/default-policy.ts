import { DEFAULT_CONSENT_CHANNELS, DEFAULT_FREQUENCY_CAPS, DEFAULT_QUIET_HOURS } from '@/lib/journey/channel-policy';
import type { Policy } from './policy';

/** Email 3 in 7 days, SMS 2 in 7 days, push 1 in 24 hours; SMS, WhatsApp and push rest 21:00–08:00; New York time. */
export const DEFAULT_POLICY: Policy = {
  frequencyCaps: DEFAULT_FREQUENCY_CAPS,
  quietHours: DEFAULT_QUIET_HOURS,
  consentChannels: [...DEFAULT_CONSENT_CHANNELS],
  timeZone: 'America/New_York',
};
