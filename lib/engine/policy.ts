import { z } from 'zod';
import { Channel } from '@/lib/journey/channel';
import { DEFAULT_CONSENT_CHANNELS, DEFAULT_FREQUENCY_CAPS, DEFAULT_QUIET_HOURS, FrequencyCap, QuietHours } from '@/lib/journey/channel-policy';
import { isTimeZone } from './local-time';

/**
 * What a brand allows itself, by channel. `timeZone` (IANA, "Europe/Berlin") stands in for customers whose own is not known.
 * On a channel in `consentChannels` a customer must have said yes; on the others it is enough not to have said no.
 */
export const Policy = z.strictObject({
  frequencyCaps: z.partialRecord(Channel, FrequencyCap),
  quietHours: z.partialRecord(Channel, QuietHours),
  consentChannels: z.array(Channel),
  timeZone: z.string().refine(isTimeZone, 'must be a time zone such as "America/New_York"'),
});
export type Policy = z.infer<typeof Policy>;

/** Email 3 in 7 days, SMS 2 in 7 days, push 1 in 24 hours; SMS, WhatsApp and push rest 21:00–08:00; New York time. */
export const DEFAULT_POLICY: Policy = {
  frequencyCaps: DEFAULT_FREQUENCY_CAPS,
  quietHours: DEFAULT_QUIET_HOURS,
  consentChannels: [...DEFAULT_CONSENT_CHANNELS],
  timeZone: 'America/New_York',
};
