import { CHANNELS, type Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';

/** The channels a journey writes on, in the usual order. */
export function channelsOf(journey: Journey): Channel[] {
  const used = new Set(journey.states.flatMap(({ touchpoints }) => touchpoints.map(({ channel }) => channel)));
  return CHANNELS.filter((channel) => used.has(channel));
}

/** The platforms its touchpoints name, in alphabetical order. */
export function platformsOf(journey: Journey): string[] {
  const named = journey.states.flatMap(({ touchpoints }) => touchpoints.flatMap(({ platform }) => platform?.trim() || []));
  return [...new Set(named)].sort((a, b) => a.localeCompare(b, 'en'));
}
