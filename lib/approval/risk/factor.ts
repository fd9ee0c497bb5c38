import type { Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import type { Finding } from '@/lib/linter/finding';
import type { Audience } from '../audience';
import type { RiskLevel } from '../risk-level';
import type { ApprovalRules } from '../rules';

/** What a channel is expected to carry, from the forecast: touches and cost per person who enters, in the journey's currency. */
export type ExpectedTouches = {
  channel: Channel;
  perEntrant: number;
  costPerEntrant: number;
  overCap: boolean;
  /** The forecast's own sentence on the channel's frequency. */
  sentence: string;
};

/** How often each way is taken per person who enters: `id` is the transition's, or the state's for its timeout. */
export type ExpectedFlow = { id: string; kind: 'transition' | 'timeout'; perEntrant: number };

/** All that risk is computed from. */
export type RiskFacts = {
  journey: Journey;
  audience: Pick<Audience, 'people' | 'countries'>;
  touches: readonly ExpectedTouches[];
  flows: readonly ExpectedFlow[];
  findings: readonly Finding[];
  /** The version that was approved last; null before the first. */
  former: Journey | null;
  /** Platforms and countries of earlier launches. */
  known: { platforms: readonly string[]; countries: readonly string[] };
  rules: ApprovalRules;
};

export const FACTOR_NAMES = {
  reach: 'Reach',
  channels: 'Channels',
  frequency: 'Frequency',
  spend: 'Spend',
  industry: 'Industry',
  platforms: 'Platforms',
  countries: 'Countries',
  evidence: 'Rates',
  warnings: 'Warnings',
  change: 'Size of the change',
} as const;
export type FactorId = keyof typeof FACTOR_NAMES;

/** One line of a risk: how much it weighs, and why in one sentence. */
export type RiskFactor = { id: FactorId; level: RiskLevel; why: string };

export type Assess = (facts: RiskFacts) => RiskFactor;
