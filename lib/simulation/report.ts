import type { Channel } from '@/lib/journey/channel';
import type { OutcomeKind } from '@/lib/journey/outcome';
import type { Restraints, TouchRules } from './touch-rules';

/** What to simulate: how many customers (0 to 50,000,000), which seed (0 to 2⁵³ − 1), and how long to watch each of them. */
export type SimulationOptions = {
  customers: number;
  seed: number;
  /** Customers still inside at this age are in progress. Without it everyone is followed until they leave, or can never leave. */
  horizonMs?: number;
  /** `all`: touchpoints are sent, capped, deferred, and people opt out. `none` (the default): transitions and timeouts alone. */
  rules?: 'all' | 'none';
  /** Frequency caps, quiet hours and opt-out rates in place of the usual ones; used when `rules` is `all`. */
  touchRules?: Partial<TouchRules>;
};

/** How one outcome fared: share of entrants who end there. */
export type OutcomeReport = { id: string; name: string; kind: OutcomeKind; share: number };

/** How one state fared. `reach`, `visits` and `lost` are per entrant. */
export type StateReport = {
  id: string;
  name: string;
  /** Share of entrants who ever enter the state. */
  reach: number;
  /** Expected number of times an entrant enters it; above `reach` where customers come back. */
  visits: number;
  /** Share of those who reach the state whose journey ends in loss right here: `lost / reach`. */
  dropout: number;
  /** Share of entrants whose journey ends in loss right here. */
  lost: number;
  /** Mean days of one stay, over stays that ended in leaving. */
  dwellDays: number;
};

/** How often a way is taken per entrant. `id` is the transition's id, or the state's for its timeout. */
export type FlowReport = { id: string; kind: 'transition' | 'timeout'; from: string; to: string; perEntrant: number };

/**
 * The state at which most conversions are lost. `conversionsLost` is the share of entrants who would convert in addition
 * if those lost here had gone on like the others; `dropout` is the share lost of those who reach it.
 */
export type Bottleneck = { id: string; name: string; conversionsLost: number; dropout: number };

/** Days from entering to converting, of those who convert. */
export type TimeToConvert = {
  mean: number;
  p10: number;
  p50: number;
  p90: number;
  /** Bins of equal width from 0 to about the 99th percentile. Shares are of those who convert; what is missing to 1 took longer. */
  histogram: { fromDays: number; toDays: number; share: number }[];
};

/** A share with its 90 % interval for luck of the draw. */
export type SampledShare = { rate: number; low: number; high: number };

/** What a Monte Carlo run found. Shares are of entrants; outcomes' shares, `stalled` and `inProgress` add up to 1. */
export type SimulationReport = {
  contentHash: string;
  customers: number;
  seed: number;
  horizonDays: number | null;
  /** Time spent drawing customers, without preparation and report. */
  elapsedMs: number;
  /** `exact` is the closed-form conversion without any time limit. */
  conversion: SampledShare & { exact: number };
  /** Share still inside at the horizon; 0 without one. */
  inProgress: number;
  /** Share who end without an outcome: nothing ever takes them out of a state. Lost. */
  stalled: number;
  outcomes: OutcomeReport[];
  states: StateReport[];
  flows: FlowReport[];
  bottleneck: Bottleneck | null;
  timeToConvertDays: TimeToConvert | null;
  /** How many had converted, ended otherwise, been lost, or were still inside, by age. */
  curve: CurvePoint[];
  paths: PathsReport;
  /** The caps and quiet hours that were in force, by channel in use; null when `rules` is `none`. */
  heldTo: Restraints | null;
  /** What the touchpoints did; null when `rules` is `none`. */
  touches: TouchReport | null;
  /** Cost and return per entrant; null when `rules` is `none`. */
  money: MoneyReport | null;
  /** Plain sentences that say why the figures mean nothing and what to mend; show them in place of numbers. Empty when all is well. */
  refusals: string[];
  /** Plain sentences: what was filled in or left out. */
  assumptions: string[];
};

/**
 * Where entrants are at an age of `days`: the four shares add up to 1. Everyone is watched for the whole time limit, so what is
 * `inside` at the last point was never seen to end (censored): their conversions, if any, are missing from `converted`.
 */
export type CurvePoint = { days: number; converted: number; neutral: number; lost: number; inside: number };

/** One way through the journey: `places` are ids of states in the order entered, and of the outcome reached, if any. */
export type PathReport = {
  places: string[];
  end: 'converted' | 'neutral' | 'lost' | 'inside';
  /** Of the customers looked at. */
  share: number;
  /** Whether more places follow than are told apart. */
  cut: boolean;
};

/** The commonest paths, most frequent first, among the first `customers` of the run. */
export type PathsReport = { customers: number; toConversion: PathReport[]; toLoss: PathReport[]; inside: PathReport[] };

/** Why a touch that fell due was held back. */
export type DeferReason = 'frequency-cap' | 'quiet-hours' | 'send-window';
/** Why it was not sent at all: no consent any more, or nothing allowed before the state times out. */
export type SkipReason = 'consent' | DeferReason;

/**
 * What became of touches, per entrant. `due` = `sent` + all `skipped` + `canceled` (held back, and the customer gone or
 * engaged before the time came). One touch may be held back more than once, for different reasons.
 */
export type TouchCounts = {
  due: number;
  sent: number;
  deferred: Record<DeferReason, number>;
  skipped: Record<SkipReason, number>;
  canceled: number;
  /** Sent touches that got the response asked for in time. */
  engaged: number;
  /** Sent touches that made the customer say no, whether to the channel or to the journey. */
  optedOut: number;
  /** Share of due touches that a frequency cap held back or stopped; 0 when nothing is due. */
  capPressure: number;
  cost: number;
};

export type TouchpointReport = TouchCounts & {
  id: string;
  name: string;
  state: string;
  channel: Channel;
  /** How often its failure path moved a customer on. */
  moved: number;
};

/** Touches sent to one customer: mean, and the number that nine in ten do not exceed. */
export type PerCustomer = { mean: number; p90: number; most: number };

export type ChannelReport = TouchCounts & {
  channel: Channel;
  perCustomer: PerCustomer;
  /** Share of entrants who opted out of this channel or, over it, of the journey. */
  optOutShare: number;
  /** Opt-out rate per touch sent that was used, and where it comes from; null when none is known (0 is used). */
  optOutRate: { value: number; source: string } | null;
};

export type TouchReport = {
  all: TouchCounts & { perCustomer: PerCustomer };
  touchpoints: TouchpointReport[];
  /** Channels that the journey uses, in the usual order. */
  channels: ChannelReport[];
  /** Share of entrants whose journey an opt-out ended. */
  leftByOptOut: number;
  /**
   * Touches sent per entrant, by channel and whole days since entry: `perEntrant[d]` is day d. The last entry holds that day
   * and all later ones when `open` says so.
   */
  byDay: { open: boolean; channels: { channel: Channel; perEntrant: number[] }[] };
  /** Touches sent per entrant, by channel and hour of the week in the customer's time: 168 figures, Monday 00:00 first. */
  byHour: { channel: Channel; perEntrant: number[] }[];
  /**
   * Touches sent on the d-th day after launch, all channels, when `entrantsPerDay` enter every day; null without that figure.
   * The last figure is the steady load once the first entrants are through.
   */
  load: { entrantsPerDay: number; perDay: number[] } | null;
};

/** Money per entrant in `currency`. `roi` = (revenue − cost) / cost; null without costs. */
export type MoneyReport = {
  currency: string;
  valuePerConversion: number | null;
  /** Once for the whole journey; not part of the figures per entrant. */
  fixedCost: number | null;
  revenuePerEntrant: number;
  costPerEntrant: number;
  profitPerEntrant: number;
  /** Null when nobody converts. */
  costPerConversion: number | null;
  roi: number | null;
  /** Entrants needed until profit has paid the fixed cost; null when it never does, or there is no fixed cost. */
  entrantsToBreakEven: number | null;
};

/** The closed-form answer: no sampling, no time limit. Outcomes' shares and `stalled` add up to 1. */
export type ExactReport = {
  conversion: number;
  /** Of those who convert; null when nobody does. */
  meanTimeToConvertDays: number | null;
  stalled: number;
  outcomes: OutcomeReport[];
  states: StateReport[];
  flows: FlowReport[];
  bottleneck: Bottleneck | null;
  /** As in {@link SimulationReport}. */
  refusals: string[];
  assumptions: string[];
};

/** How far a run is, and the conversion of those drawn so far, whose interval narrows as it goes on. */
export type SimulationProgress = { done: number; of: number; partial: SampledShare };
