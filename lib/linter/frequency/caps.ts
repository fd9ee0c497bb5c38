import type { Channel } from '@/lib/journey/channel';
import { DEFAULT_FREQUENCY_CAPS } from '@/lib/journey/channel-policy';
import { durationMs } from '@/lib/journey/duration';
import type { Facts, FrequencyCap } from '../facts';

/** The cap of a channel without a decision of the brand. */
export function defaultCap(channel: Channel): FrequencyCap | undefined {
  const cap = DEFAULT_FREQUENCY_CAPS[channel];
  return cap && { max: cap.count, within: cap.within };
}

export type Cap = { channel: Channel; max: number; within: string; withinMs: number; ofBrand: boolean };

/** The caps in force for these channels. A brand's cap that cannot be meant (fewer than none, no time) does not count. */
export function capsFor({ brand }: Facts, channels: Iterable<Channel>): Cap[] {
  const caps: Cap[] = [];
  for (const channel of channels) {
    const own = brand?.frequencyCaps?.[channel];
    const cap = own ?? defaultCap(channel);
    if (!cap || cap === 'none' || !(cap.max >= 0)) continue;
    const withinMs = Math.round(durationMs(cap.within));
    if (withinMs > 0) caps.push({ channel, max: Math.floor(cap.max), within: cap.within, withinMs, ofBrand: own !== undefined });
  }
  return caps;
}
