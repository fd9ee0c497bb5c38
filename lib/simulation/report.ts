import type { OutcomeKind } from '@/lib/journey/outcome';

/** What to simulate: how many customers (1 to 10,000,000), which seed (0 to 2⁵³ − 1), and how long to watch each of them. */
export type SimulationOptions = {
  customers: number;
  seed: number;
  /** Customers still inside at this age are in progress. Without it everyone is followed until they leave, or can never leave. */
  horizonMs?: number;
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
  /** Plain sentences: what was filled in or left out. */
  assumptions: string[];
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
  assumptions: string[];
};

/** How far a run is, and its conversion so far. */
export type SimulationProgress = { done: number; of: number; partial: SampledShare };
