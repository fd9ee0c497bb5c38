import { z } from 'zod';
import { Channel } from '@/lib/journey/schema/channel';
import { FrequencyCap, QuietHours } from '@/lib/journey/schema/channel-policy';
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
