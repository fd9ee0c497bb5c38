import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { channelsOf } from '../channels-of';
import type { Assess, RiskFacts } from './factor';
import { listed, money } from './words';

/** Channels on which every touch costs something outside the house. */
const PAID = ['sms', 'whatsapp', 'ad'] as const;

/** What is expected to be spent, from the forecast's touches and the costs in the document. */
export const spend: Assess = (facts) => {
  const { thresholds } = facts.rules;
  const { currency } = facts.journey.economics;
  const unpriced = channelsOf(facts.journey).filter((channel) => PAID.some((paid) => paid === channel) && !hasCost(facts, channel));
  if (unpriced.length) {
    return { id: 'spend', level: 'high', why: `What ${listed(unpriced.map((channel) => CHANNEL_NAMES[channel]))} will cost is not known: no cost per touch is given.` };
  }
  const { perDay, adsPerDay, total } = expectedSpend(facts);
  const planned = `About ${money(total, currency)} in all`;
  if (perDay === null) {
    if (total === 0) return { id: 'spend', level: 'low', why: 'No costs are given, and no channel is paid by the touch.' };
    return { id: 'spend', level: total >= thresholds.dailySpend.high ? 'high' : 'low', why: `${planned}; how much a day is not known, because the journey does not say how many come in a day.` };
  }
  const daily = `${planned}, ${money(perDay, currency)} a day`;
  if ((adsPerDay ?? 0) > thresholds.dailyAdSpend.critical) {
    return { id: 'spend', level: 'critical', why: `${daily}, of which ${money(adsPerDay!, currency)} for ads: more than ${money(thresholds.dailyAdSpend.critical, currency)} a day.` };
  }
  if (perDay > thresholds.dailySpend.high) return { id: 'spend', level: 'high', why: `${daily}: more than ${money(thresholds.dailySpend.high, currency)}.` };
  return { id: 'spend', level: 'low', why: `${daily}.` };
};

/** Money in the journey's currency: for the whole audience with fixed costs, and a day where entrants a day are known (else null). */
export function expectedSpend({ journey, audience, touches }: Pick<RiskFacts, 'journey' | 'audience' | 'touches'>): { total: number; perDay: number | null; adsPerDay: number | null } {
  const { fixedCost = 0, entrantsPerDay } = journey.economics;
  const perEntrant = touches.reduce((sum, { costPerEntrant }) => sum + costPerEntrant, 0);
  const ads = touches.reduce((sum, { channel, costPerEntrant }) => sum + (channel === 'ad' ? costPerEntrant : 0), 0);
  const daily = (cost: number) => (entrantsPerDay === undefined ? null : cost * entrantsPerDay);
  return { total: perEntrant * audience.people + fixedCost, perDay: daily(perEntrant), adsPerDay: daily(ads) };
}

function hasCost({ journey }: RiskFacts, channel: (typeof PAID)[number] | string): boolean {
  const priced = Object.hasOwn(journey.economics.costPerTouch, channel);
  return priced || journey.states.every(({ touchpoints }) => touchpoints.every((touchpoint) => touchpoint.channel !== channel || touchpoint.cost !== undefined));
}
