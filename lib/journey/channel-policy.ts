import type { Channel } from './channel';
import type { FrequencyCap, QuietHours } from './schema/channel-policy';

export type { FrequencyCap, QuietHours };

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
