import { CHANNEL_NAMES, CHANNELS, type Channel } from '@/lib/journey/channel';
import { DAY_MS, durationMs } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import type { Absorbing } from './absorbing';
import type { ArcRewards } from './arc-rewards';
import { NOWHERE, type Chain } from './chain';
import type { DueTouch } from './due-touches';
import type { ChannelForecast, TouchForecast } from './forecast-report';
import type { TouchRules } from './touch-rules';
import { sayDays, sayNumber } from './wording';

const WEEK_MS = 7 * DAY_MS;

type Given = { daysInside: number; variance: number; caps: TouchRules['caps'] };

/** Touches due per entrant and channel, and how they stand against the caps in force. `variance` is that of touches per entrant. */
export function forecastTouches(journey: Journey, chain: Chain, rewards: ArcRewards, system: Absorbing, { daysInside, variance, caps }: Given): TouchForecast {
  const atStart = (reward: Float64Array) => (chain.start === NOWHERE ? 0 : system.expect(reward)[chain.start]!);
  const perEntrant = atStart(rewards.touches);
  const channels = CHANNELS.flatMap((channel): ChannelForecast[] => {
    const own = rewards.byChannel.get(channel);
    if (!own) return [];
    const cap = caps[channel];
    const withinMs = cap ? durationMs(cap.within) : WEEK_MS;
    const busiest = busiestStay(journey, rewards.due, system.visits, channel, withinMs);
    const touches = atStart(own.touches);
    const name = CHANNEL_NAMES[channel];
    const overCap = cap !== undefined && busiest !== null && busiest.touches > cap.count + 1e-9;
    const said = `${name}: ${sayNumber(touches)} per customer`;
    const within = sayDays(withinMs / DAY_MS);
    return [
      {
        channel,
        name,
        perEntrant: touches,
        costPerEntrant: atStart(own.cost),
        perWeek: daysInside > 0 ? (touches / daysInside) * 7 : 0,
        cap: cap ? { touches: cap.count, withinDays: withinMs / DAY_MS } : null,
        busiest: busiest && { ...busiest, withinDays: withinMs / DAY_MS },
        overCap,
        sentence: overCap ? `${said}. ${busiest.stateName} plans ${sayNumber(busiest.touches)} within ${within}, but the cap allows ${cap.count}: the rest is held back.` : `${said}${cap ? `, within the cap of ${cap.count} in ${within}` : ''}.`,
      },
    ];
  });
  const over = channels.filter(({ overCap }) => overCap).map(({ name }) => name);
  const sentence = perEntrant === 0 ? 'No touchpoint falls due.' : `Each customer gets ${sayNumber(perEntrant)} ${perEntrant === 1 ? 'touch' : 'touches'} on average.${over.length > 0 ? ` Too many for the cap: ${over.join(', ')}.` : ''}`;
  return { perEntrant, sd: Math.sqrt(variance), channels, sentence };
}

/** The most marketing touches of a channel that one stay in one state can bring within a stretch of time. */
function busiestStay({ states }: Journey, due: DueTouch[][], visits: Float64Array, channel: Channel, withinMs: number): { touches: number; stateId: string; stateName: string } | null {
  let busiest: { touches: number; stateId: string; stateName: string } | null = null;
  states.forEach((state, s) => {
    if (!(visits[s]! > 0)) return;
    const own = due[s]!.filter(({ touchpoint }) => touchpoint.channel === channel && !touchpoint.transactional);
    for (const { delayMs: from } of own) {
      const touches = own.reduce((sum, { delayMs, share }) => (delayMs >= from && delayMs < from + withinMs ? sum + share : sum), 0);
      if (touches > (busiest?.touches ?? 0)) busiest = { touches, stateId: state.id, stateName: state.name || state.id };
    }
  });
  return busiest;
}
