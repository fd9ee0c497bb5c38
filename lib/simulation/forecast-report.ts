import type { Channel } from '@/lib/journey/channel';
import type { OutcomeKind } from '@/lib/journey/outcome';
import type { Bottleneck, ExactReport } from './report';
import type { TouchRules } from './touch-rules';

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
  /** Frequency caps other than the usual ones: the touches planned are held against them. */
  touchRules?: Partial<TouchRules>;
};

/** Why there are no figures, and how to mend it: the options asked for too much, a field is half typed, or the journey cannot be solved. */
export type Refusal = { reason: 'options' | 'unreadable' | 'journey'; message: string };

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
  /** Every rate, duration and timeout with its effect; the largest swing of profit first where there is money, else of conversion. */
  tornado: AssumptionEffect[];
  /** What the tornado's bars start from: with every assumption as written. */
  tornadoBase: { conversion: number; profit: number | null };
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

/**
 * At the time limit, with the rates as written. `low` and `high` enclose the error of computing in steps of `stepDays`; they are no
 * interval of chance. `p5` to `p95` is: the interval of {@link ConversionForecast}, by the share of conversions that come in time.
 */
export type WithinHorizon = { days: number; conversion: number; low: number; high: number; p5: number; p50: number; p95: number; inProgress: number; stepDays: number; sentence: string };

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

/** Days with their standard deviation: of those who convert, and of everyone until they leave or stand still. Null when nobody does. */
export type TimeForecast = { toConvert: { meanDays: number; sdDays: number } | null; inJourney: { meanDays: number; sdDays: number } | null };

/**
 * Touchpoints that fall due per entrant before they leave; caps, quiet hours and opt-outs are not in force here.
 * `perWeek` is per customer and week inside the journey.
 */
export type TouchForecast = { perEntrant: number; sd: number; channels: ChannelForecast[]; sentence: string };
export type ChannelForecast = {
  channel: Channel;
  name: string;
  perEntrant: number;
  costPerEntrant: number;
  perWeek: number;
  /** What the rules allow; null where they say nothing. Messages a customer needs (transactional) do not count toward it. */
  cap: { touches: number; withinDays: number } | null;
  /** Most within the cap's time (else a week) for a customer who stays in one state, and the state. */
  busiest: { touches: number; withinDays: number; stateId: string; stateName: string } | null;
  overCap: boolean;
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

/**
 * What an assumption does to conversion and to profit (of all planned customers; null without money). Conversion is that by the time
 * limit where there is one: only then do times matter to it. Derivatives know no time limit.
 */
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
  derivative: { conversion: number; profit: number | null; daysToConvert: number; daysInside: number };
  /** Share of the doubt about conversion that knowing this rate would remove; null for times. */
  varianceShare: number | null;
  sentence: string;
};

export type MeasureFirst = { id: string; label: string; varianceShare: number; sentence: string };

/** One way through the journey. `steps` are the states in the order entered; `label` writes repeated parts as ×n. */
export type JourneyPath = {
  steps: { id: string; name: string }[];
  /** Null for those who stay in the last state for ever. */
  outcome: { id: string; name: string; kind: OutcomeKind } | null;
  /** Of entrants. */
  share: number;
  meanDays: number;
  /** "Signed up ×2 → (Activated → Habit) ×3 → Paid" */
  label: string;
};
/** The commonest first; `toConversionShown` is how much of all conversions the listed paths make up, `toLossShown` of all losses. */
export type PathForecast = { toConversion: JourneyPath[]; toLoss: JourneyPath[]; toConversionShown: number; toLossShown: number; sentence: string };
