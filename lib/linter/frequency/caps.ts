import type { Channel } from '@/lib/journey/channel';
import { durationMs } from '@/lib/journey/duration';
import type { Facts, FrequencyCap } from '../facts';

/**
 * Without a decision of the brand: email 3 in 7 days, SMS 2 in 7 days, push 1 in 24 hours. WhatsApp has no figure of its own
 * anywhere; it interrupts like a text message, so it is capped like one. Ads follow the caps of their platforms.
 */
export const DEFAULT_CAPS: Partial<Record<Channel, FrequencyCap>> = {
  email: { max: 3, within: 'P7D' },
  sms: { max: 2, within: 'P7D' },
  whatsapp: { max: 2, within: 'P7D' },
  push: { max: 1, within: 'PT24H' },
};

export type Cap = { channel: Channel; max: number; within: string; withinMs: number; ofBrand: boolean };

/** The caps in force for these channels. A brand's cap that cannot be meant (fewer than none, no time) does not count. */
export function capsFor({ brand }: Facts, channels: Iterable<Channel>): Cap[] {
  const caps: Cap[] = [];
  for (const channel of channels) {
    const own = brand?.frequencyCaps?.[channel];
    const cap = own ?? DEFAULT_CAPS[channel];
    if (!cap || cap === 'none' || !(cap.max >= 0)) continue;
    const withinMs = Math.round(durationMs(cap.within));
    if (withinMs > 0) caps.push({ channel, max: Math.floor(cap.max), within: cap.within, withinMs, ofBrand: own !== undefined });
  }
  return caps;
}
