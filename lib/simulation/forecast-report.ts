import type { Channel } from '@/lib/journey/channel';
import type { OutcomeKind } from '@/lib/journey/outcome';
import type { Bottleneck, ExactReport } from './report';

/** What to forecast: for how many customers, with which draws, and by when. */
export type ForecastOptions = {
  /** Customers planned to enter: a whole number from 1 to 1,000,000,000. */
  customers: number;
  /** A whole number from 0 to 2⁵³ − 1: the same seed gives the same forecast. */
  seed: number;
  /** Time limit counted from each customer's entry. Without it everyone is followed until they leave. */
  horizonMs?: number;
  /** How often the rates are drawn: 100 to 20,000. Without it 4,000, fewer for journeys of many states. */
  draws?: number;
};

/** Why there are no figures, and how to mend it. `target` is the part to mend, named as the linter names it. */
export type Refusal = {
  reason: 'customers' | 'seed' | 'horizon' | 'draws' | 'unreadable' | 'no-start' | 'rates-above-one' | 'no-exit' | 'instant-loop';
  target: { kind: 'journey' | 'state' | 'touchpoint' | 'transition' | 'outcome'; id: string; field?: string } | null;
  message: string;
};

/** Everything the panel shows, as JSON. Shares are of entrants, money is in `currency`. */
export type Forecast = RefusedForecast | GivenForecast;
export type RefusedForecast = { ok: false; refusals: Refusal[] };
export type GivenForecast = {
  ok: true;
  contentHash: string;
  seed: number;
  customers: number;
  horizonDays: number | null;
  currency: string;
  conversion: ConversionForecast;
  /** What happens by the time limit; null without one. */
  withinHorizon: WithinHorizon | null;
  /** Who has converted, left or is still inside as days go by. */
  curve: TimeCurve;
  time: TimeForecast;
  touches: TouchForecast;
  /** Null when the journey states neither the value of a conversion nor any cost. */
  money: MoneyForecast | null;
  /** Where most conversions are lost; null when none are. */
  bottleneck: (Bottleneck & { sentence: string }) | null;
  /** Where most time goes; null when no time passes. */
  friction: Friction | null;
  /** Every rate, duration and timeout with its effect; the largest swing of conversions (of profit where there is money) first. */
  tornado: AssumptionEffect[];
  /** The rate whose measuring removes most doubt; null when every rate is certain. */
  measureFirst: MeasureFirst | null;
  paths: PathForecast;
  /** The closed-form figures with the rates as written: states, flows, outcomes. */
  exact: ExactReport;
  /** Plain sentences: what was filled in or left out. */
  assumptions: string[];
};

/** Part of an interval that has one cause: what it would be if there were no other, and its share of the whole variance. */
export type DoubtPart = { p5: number; p95: number; varianceShare: number };

/** Share of the planned customers who convert, whenever they do. 90 % of what may happen lies between p5 and p95. */
export type ConversionForecast = {
  /** With the rates exactly as written. */
  exact: number;
  mean: number;
  p5: number;
  p50: number;
  p95: number;
  /** How far the rates may be wrong; no number of customers shrinks it. */
  fromRates: DoubtPart;
  /** Luck of the draw for the planned number of customers. */
  fromLuck: DoubtPart;
  /** How often the rates were drawn. */
  draws: number;
  sentence: string;
};

/** At the time limit. `low` and `high` bound the error of computing in steps of `stepDays`; they are no interval of chance. */
export type WithinHorizon = { days: number; conversion: number; low: number; high: number; inProgress: number; stepDays: number; sentence: string };

/** Shares of entrants by age, the first point at day 0. `neutral` is escalated or handed off; the four add up to 1. */
export type TimeCurve = {
  points: { days: number; converted: number; lost: number; neutral: number; inside: number }[];
  /** Ages at which 10, 50 and 90 % of those who ever convert have done so; null beyond the last point. */
  p10Days: number | null;
  p50Days: number | null;
  p90Days: number | null;
  /** Share of those who ever convert that have not by the last point. */
  later: number;
  sentence: string;
};

/** Days with their standard deviation: of those who convert, and of everyone who ever leaves. Null when nobody does. */
export type TimeForecast = { toConvert: { meanDays: number; sdDays: number } | null; inJourney: { meanDays: number; sdDays: number } | null };

/**
 * Touchpoints that fall due per entrant before they leave; caps, quiet hours and opt-outs are not in force here.
 * `perWeek` is per customer and week inside the journey; `capPerWeek` what the rules allow.
 */
export type TouchForecast = {
  perEntrant: number;
  sd: number;
  channels: {
    channel: Channel;
    name: string;
    perEntrant: number;
    costPerEntrant: number;
    perWeek: number;
    capPerWeek: number | null;
    /** Most in any seven days for a customer who stays in one state, and the state. */
    busiestWeek: { touches: number; stateId: string; stateName: string } | null;
    overCap: boolean;
    sentence: string;
  }[];
  sentence: string;
};

/** An amount for all planned customers, with its spread. */
export type Spread = { mean: number; p10: number; p50: number; p90: number };
export type MoneyForecast = {
  revenue: Spread;
  cost: Spread;
  profit: Spread;
  /** Profit by cost: 0.5 is a return of 50 %. Null when nothing is spent. */
  roi: Spread | null;
  /** Per entrant with the rates as written, fixed cost shared among the planned customers. */
  perEntrant: { revenue: number; cost: number; profit: number };
  sentence: string;
};

/** `weightedDays` is what the state adds to the mean time inside: visits × dwell. */
export type Friction = { id: string; name: string; reach: number; dwellDays: number; weightedDays: number; sentence: string };

/** What an assumption does to conversion (a share), to profit (all planned customers; null without money) and to days inside. */
export type AssumptionEffect = {
  /** The transition's id, or the state's for a timeout. */
  id: string;
  kind: 'rate' | 'duration' | 'timeout';
  /** "Awareness → Consideration" */
  label: string;
  target: { kind: 'transition' | 'state'; id: string; field: string };
  value: number;
  unit: 'share' | 'days';
  source: 'historical' | 'benchmark' | 'estimate' | 'none';
  /** A rate's P10 and P90. A duration or timeout carries no doubt of its own: a quarter shorter and a quarter longer. */
  low: number;
  high: number;
  conversion: { atLow: number; atHigh: number };
  profit: { atLow: number; atHigh: number } | null;
  /** Per unit of the value (a whole share, or one day), others as they are and the timeout taking the rest. */
  derivative: { conversion: number; profit: number | null; meanDays: number };
  /** Share of the doubt about conversion that knowing this rate would remove; null for times. */
  varianceShare: number | null;
  sentence: string;
};

export type MeasureFirst = { id: string; label: string; varianceShare: number; sentence: string };

/** One way through the journey; `times` counts how often in a row the part in brackets is gone through. */
export type JourneyPath = {
  steps: { id: string; name: string; times: number }[];
  /** Null for those who stay in the last state for ever. */
  outcome: { id: string; name: string; kind: OutcomeKind } | null;
  /** Of entrants. */
  share: number;
  meanDays: number;
  /** "Signed up ×2 → Activated → Paid" */
  label: string;
};
/** The commonest first; `toConversionShown` is how much of all conversions the listed paths make up. */
export type PathForecast = { toConversion: JourneyPath[]; toLoss: JourneyPath[]; toConversionShown: number; toLossShown: number; sentence: string };
