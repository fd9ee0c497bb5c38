import type { Channel } from '@/lib/journey/channel';
import { DAY_MS } from '@/lib/journey/duration';
import type { SendWindow } from '@/lib/journey/touchpoint';

/** At most `touches` marketing touches on a channel to one customer within any stretch of `withinMs`. */
export type FrequencyCap = { channel: Channel; touches: number; withinMs: number };

/** On these channels nothing is sent from `from` to `until`, customer's local time; past midnight when `until` is earlier. */
export type QuietHours = Pick<SendWindow, 'from' | 'until'> & { channels: Channel[] };

/** The rules of a brand that every touch is held to, and the opt-out rates to reckon with. */
export type TouchRules = {
  caps: FrequencyCap[];
  quietHours: QuietHours | null;
  /** Opt-outs per marketing touch sent, by channel, in place of the benchmark. */
  optOutRates: Partial<Record<Channel, number>>;
};

/** What holds where a brand says nothing else. */
export const USUAL_RULES: TouchRules = {
  caps: [
    { channel: 'email', touches: 3, withinMs: 7 * DAY_MS },
    { channel: 'sms', touches: 2, withinMs: 7 * DAY_MS },
    { channel: 'push', touches: 1, withinMs: DAY_MS },
  ],
  quietHours: { channels: ['sms', 'whatsapp', 'push', 'sales'], from: '21:00', until: '08:00' },
  optOutRates: {},
};
