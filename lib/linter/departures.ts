import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { DEFAULT_FREQUENCY_CAPS, DEFAULT_QUIET_HOURS, type FrequencyCap } from '@/lib/journey/channel-policy';
import { describeDuration } from '@/lib/journey/duration';
import type { BrandFacts } from './facts';
import { RECOMMENDED } from './preset';
import { RULE_INFOS } from './registry';

/**
 * Where a brand's settings differ from what is recommended, in sentences, so that whoever approves a journey sees by which
 * measure it was checked: severities, caps, quiet hours. Empty for a brand that keeps to the recommendations.
 */
export function departures(brand: BrandFacts): string[] {
  const said: string[] = [];
  for (const { id, title } of RULE_INFOS) {
    const severity = brand.severities?.[id];
    if (severity !== undefined && severity !== RECOMMENDED[id]) said.push(`“${title}” is ${severity === 'off' ? 'not asked' : `of weight ${severity}`}; recommended is ${RECOMMENDED[id]}.`);
  }
  for (const [channel, cap] of Object.entries(brand.frequencyCaps ?? {}) as [Channel, FrequencyCap | 'none'][]) {
    const usual = DEFAULT_FREQUENCY_CAPS[channel] ?? 'none';
    if (words(cap) !== words(usual)) said.push(`${CHANNEL_NAMES[channel]} may come ${words(cap)}; the default is ${words(usual)}.`);
  }
  if (brand.quietHours) {
    const { from, until, channels } = brand.quietHours;
    const names = channels.map((channel) => CHANNEL_NAMES[channel]).join(', ');
    if (names) said.push(`Customers are left alone from ${from} to ${until} on ${names}; the default is ${usualQuiet()}.`);
  }
  return said;
}

function words(cap: FrequencyCap | 'none'): string {
  return cap === 'none' ? 'any number of times' : `${cap.count === 1 ? 'once' : `${cap.count} times`} in ${describeDuration(cap.within)}`;
}

function usualQuiet(): string {
  return Object.entries(DEFAULT_QUIET_HOURS).map(([channel, { from, until }]) => `${from} to ${until} on ${CHANNEL_NAMES[channel as Channel]}`).join(', ');
}
