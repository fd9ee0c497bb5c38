import type { Channel } from '@/lib/journey/channel';
import { DEFAULT_FREQUENCY_CAPS, DEFAULT_QUIET_HOURS, type FrequencyCap, type QuietHours } from '@/lib/journey/channel-policy';
import { BENCHMARK_OPT_OUTS } from './opt-out-rates';

/** What every touch is held to, and how often people opt out. A channel that is absent has no cap, no quiet hours, no opt-outs. */
export type TouchRules = {
  caps: Partial<Record<Channel, FrequencyCap>>;
  /** In the customer's local time. */
  quietHours: Partial<Record<Channel, QuietHours>>;
  /** Opt-outs per marketing touch sent, and where the figure comes from. */
  optOuts: Partial<Record<Channel, OptOutRate>>;
};

/** Share of marketing touches sent that make the customer say no. `source` names the measurement, its year and its denominator. */
export type OptOutRate = { value: number; source: string };

/** What holds where a brand says nothing else. */
export const USUAL_RULES: TouchRules = { caps: DEFAULT_FREQUENCY_CAPS, quietHours: DEFAULT_QUIET_HOURS, optOuts: BENCHMARK_OPT_OUTS };
