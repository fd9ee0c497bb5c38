import type { Channel } from '@/lib/journey/channel';
import { DEFAULT_FREQUENCY_CAPS } from '@/lib/journey/channel-policy';
import { durationMs } from '@/lib/journey/duration';
import type { Facts } from '../facts';

export type Cap = { channel: Channel; max: number; within: string; withinMs: number; ofBrand: boolean };

/** The caps in force for these channels. A brand's cap that cannot be meant (fewer than none, no time) does not count. */
export function capsFor({ brand }: Facts, channels: Iterable<Channel>): Cap[] {
  const caps: Cap[] = [];
  for (const channel of channels) {
    const own = brand?.frequencyCaps?.[channel];
    const cap = own ?? DEFAULT_FREQUENCY_CAPS[channel];
    if (!cap || cap === 'none' || !(cap.count >= 0)) continue;
    const withinMs = Math.round(durationMs(cap.within));
    if (withinMs > 0) caps.push({ channel, max: Math.floor(cap.count), within: cap.within, withinMs, ofBrand: own !== undefined });
  }
  return caps;
}
