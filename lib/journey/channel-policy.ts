import { z } from 'zod';
import type { Channel } from './channel';
import { Duration } from './duration';
import { SendWindow } from './touchpoint';

/** At most `count` messages on one channel to one customer within any stretch of time as long as `within`. */
export const FrequencyCap = z.strictObject({ count: z.int().min(0).max(10_000), within: Duration });
export type FrequencyCap = z.infer<typeof FrequencyCap>;

/** Hours without messages, in the customer's local time: from `from` (included) until `until` (not included), past midnight where `until` is earlier. */
export const QuietHours = z
  .strictObject({ from: SendWindow.shape.from, until: SendWindow.shape.until })
  .refine(({ from, until }) => from !== until, 'Quiet hours must not begin and end at the same time. Remove them to have none.');
export type QuietHours = z.infer<typeof QuietHours>;

/** Frequency caps that hold unless a brand sets its own. Transactional messages are exempt. */
export const DEFAULT_FREQUENCY_CAPS: Partial<Record<Channel, FrequencyCap>> = {
  email: { count: 3, within: 'P7D' },
  sms: { count: 2, within: 'P7D' },
  push: { count: 1, within: 'PT24H' },
};

const NIGHT: QuietHours = { from: '21:00', until: '08:00' };

/** Quiet hours that hold unless a brand sets its own: on the channels that ring in a pocket. */
export const DEFAULT_QUIET_HOURS: Partial<Record<Channel, QuietHours>> = { sms: NIGHT, whatsapp: NIGHT, push: NIGHT };

/** Channels on which a customer must have said yes before; on the others it is enough that they have not said no. */
export const DEFAULT_CONSENT_CHANNELS: readonly Channel[] = ['email', 'sms', 'whatsapp', 'push'];
