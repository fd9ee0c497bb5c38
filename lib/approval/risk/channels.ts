import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { channelsOf } from '../channels-of';
import { highestRisk } from '../risk-level';
import type { Assess } from './factor';
import { listed } from './words';

/** What each channel is at least: a text message rings in a pocket, an ad spends by itself. */
export const channels: Assess = ({ journey, rules: { thresholds } }) => {
  const used = channelsOf(journey);
  if (!used.length) return { id: 'channels', level: 'low', why: 'Nothing is sent to anyone.' };
  const level = highestRisk(used.map((channel) => thresholds.channels[channel]));
  const heaviest = used.filter((channel) => thresholds.channels[channel] === level).map((channel) => CHANNEL_NAMES[channel]);
  return { id: 'channels', level, why: `${listed(heaviest)} ${heaviest.length > 1 ? 'are' : 'is'} of ${level} risk, whatever the number of people.` };
};
