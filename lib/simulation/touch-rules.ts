import { CHANNELS, type Channel } from '@/lib/journey/channel';
import type { Policy } from '@/lib/engine/policy';
import { DEFAULT_FREQUENCY_CAPS, DEFAULT_QUIET_HOURS, type FrequencyCap, type QuietHours } from '@/lib/journey/channel-policy';
import { durationMs } from '@/lib/journey/duration';
import { BENCHMARK_OPT_OUTS } from './opt-out-rates';

/** What every touch is held to. A channel that is absent has no cap, no quiet hours. */
export type Restraints = {
  caps: Partial<Record<Channel, FrequencyCap>>;
  /** In the customer's local time. */
  quietHours: Partial<Record<Channel, QuietHours>>;
};

/** What every touch is held to, and how often people opt out. A channel that is absent has no opt-outs. */
export type TouchRules = Restraints & {
  /** Opt-outs per marketing touch sent, and where the figure comes from. */
  optOuts: Partial<Record<Channel, OptOutRate>>;
};

/** Share of marketing touches sent that make the customer say no. `source` names the measurement, its year and its denominator. */
export type OptOutRate = { value: number; source: string };

/** What holds where a brand says nothing else. */
export const USUAL_RULES: TouchRules = { caps: DEFAULT_FREQUENCY_CAPS, quietHours: DEFAULT_QUIET_HOURS, optOuts: BENCHMARK_OPT_OUTS };

/** What a brand's policy holds touches to. */
export function restraintsOf({ frequencyCaps, quietHours }: Pick<Policy, 'frequencyCaps' | 'quietHours'>): Restraints {
  return { caps: frequencyCaps, quietHours };
}

/** The part that concerns these channels. */
export function restraintsOn(channels: readonly Channel[], { caps, quietHours }: Restraints): Restraints {
  const own = <Rule>(rules: Partial<Record<Channel, Rule>>) => Object.fromEntries(channels.flatMap((channel) => (rules[channel] ? [[channel, rules[channel]]] : [])));
  return { caps: own(caps), quietHours: own(quietHours) };
}

/** Whether both hold every channel in use to the same. */
export function sameRestraints(a: Restraints, b: Restraints): boolean {
  return CHANNELS.every((channel) => same(a.caps[channel], b.caps[channel]) && same(a.quietHours[channel], b.quietHours[channel]));
}

function same(a: FrequencyCap | QuietHours | undefined, b: FrequencyCap | QuietHours | undefined): boolean {
  if (!a || !b) return a === b;
  if ('count' in a && 'count' in b) return a.count === b.count && durationMs(a.within) === durationMs(b.within);
  return 'from' in a && 'from' in b && a.from === b.from && a.until === b.until;
}
