import { CHANNEL_NAMES, type Channel } from '@/lib/journey/channel';
import { DEFAULT_FREQUENCY_CAPS, type FrequencyCap } from '@/lib/journey/channel-policy';
import { DAY_MS, describeDuration } from '@/lib/journey/duration';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { describeShare } from '@/lib/journey/rate';
import type { Crowding, CrowdingElsewhere } from './cap-pressure';
import type { Step } from './walks';

/** A crowding in words: "Up to 4 messages by Email within 7 days, day 0 to day 6 (Trial). The usual cap is 3: what is too much goes out later." */
export function describeCrowding(journey: Journey, crowding: Crowding | CrowdingElsewhere): string {
  const { channel, cap, count, fromMs, toMs, states } = crowding;
  const days = [fromMs, toMs].map((ms) => `day ${Math.floor(ms / DAY_MS)}`);
  const when = days[0] === days[1] ? `on ${days[0]}` : `${days[0]} to ${days[1]}`;
  const where = 'way' in crowding ? describeWay(journey, crowding.way) : states.map((id) => nameOf(journey, id)).join(', ');
  return `Up to ${count} messages by ${CHANNEL_NAMES[channel]} within ${describeDuration(cap.within)}, ${when} (${where}). ${isUsual(channel, cap) ? 'The usual' : 'Your brand’s'} cap is ${cap.count}: what is too much goes out later, or not at all.`;
}

/** "Trial, by timeout to Decision, to Paying; 12 % of those who enter". */
function describeWay(journey: Journey, way: readonly Step[]): string {
  const steps = way.map(({ state, by }) => `${by === 'start' ? '' : by === 'timeout' ? 'by timeout to ' : 'to '}${nameOf(journey, state.id)}`);
  const share = way.at(-1)?.share;
  return steps.join(', ') + (share === undefined ? '' : `; by the rates ${describeShare(share)} of those who enter come this way`);
}

function isUsual(channel: Channel, { count, within }: FrequencyCap): boolean {
  const usual = DEFAULT_FREQUENCY_CAPS[channel];
  return usual?.count === count && usual.within === within;
}
