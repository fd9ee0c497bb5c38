import { DEFAULT_POLICY } from '@/lib/engine/default-policy';
import type { Policy } from '@/lib/engine/policy';
import type { Channel } from '@/lib/journey/channel';
import { DEFAULT_QUIET_HOURS } from '@/lib/journey/channel-policy';
import type { BrandFacts } from '@/lib/linter/facts';
import type { BrandSettings } from './settings';

const QUIET_CHANNELS = Object.keys(DEFAULT_QUIET_HOURS) as Channel[];

/** The settings as the linter takes them. */
export function brandFacts({ quietHours, ...settings }: BrandSettings): BrandFacts {
  return { ...settings, ...(quietHours && { quietHours: { ...quietHours, channels: QUIET_CHANNELS } }) };
}

/** What the brand's customers are held to: its own caps and quiet hours, and the usual ones where it has decided nothing. */
export function brandPolicy({ frequencyCaps = {}, quietHours, timeZone = DEFAULT_POLICY.timeZone }: BrandSettings): Policy {
  const caps = Object.entries({ ...DEFAULT_POLICY.frequencyCaps, ...frequencyCaps }).filter(([, cap]) => cap !== 'none');
  return {
    ...DEFAULT_POLICY,
    frequencyCaps: Object.fromEntries(caps) as Policy['frequencyCaps'],
    ...(quietHours && { quietHours: Object.fromEntries(QUIET_CHANNELS.map((channel) => [channel, quietHours])) }),
    timeZone,
  };
}
