import type { EngagementCondition, Signal } from './criterion';
import { durationMs } from './duration';
import type { Facts } from './evaluate-criterion';

/** What each signal weighs: more where it takes more of a person. Delivery is no engagement, and neither is leaving. */
export const SIGNAL_WEIGHTS: Record<Signal, number> = { opened: 1, visited: 2, clicked: 3, completed: 3, replied: 4, purchased: 5, delivered: 0, unsubscribed: 0 };

/** Shares of the three parts in the score. */
export const SHARES = { recency: 0.5, frequency: 0.3, momentum: 0.2 } as const;
/** Weight, remembered over two half-lives, at which frequency stands at one half; and over half a half-life, for momentum. */
export const HALF_AT = { frequency: 6, momentum: 2 } as const;
/** How far back is looked unless the condition says, in half-lives: what lies there counts for less than a thousandth. */
export const WINDOW_HALF_LIVES = 12;

export type EngagementScore = {
  /** 0 (nothing, or long ago) to 100 (can't be more). */
  score: number;
  /** The parts, each in [0, 1]. */
  recency: number;
  frequency: number;
  momentum: number;
  /** The pace of late against that over four times as long: above 1 it rises. Undefined where nothing counts. */
  trend: number | undefined;
};

type Engagement = { weight: number; atMs: number };
type Measure = Pick<EngagementCondition, 'halfLife' | 'within' | 'events'>;

/**
 * How engaged a customer is at `nowMs`. With h the half-life, a the age of an engagement, w its weight and
 * M(τ) = Σ w · 2^(−a/τ): recency 2^(−a₀/h) of the latest one, frequency 1 − 2^(−M(2h)/6), momentum 1 − 2^(−M(h/2)/2);
 * score = 100 · (0.5 recency + 0.3 frequency + 0.2 momentum). Every part falls while nothing happens and none falls because
 * something does. See docs/engagement-score.md.
 */
export function engagementScore(measure: Measure, facts: Pick<Facts, 'events' | 'signals'>, nowMs: number): EngagementScore {
  return scoreOf(engagementsIn(measure, facts, nowMs), spansOf(measure), nowMs);
}

/** The window in milliseconds: what is older does not count. */
export function engagementWindowMs({ halfLife, within }: Measure): number {
  return within === undefined ? WINDOW_HALF_LIVES * durationMs(halfLife) : durationMs(within);
}

/**
 * The first moment, in whole milliseconds, from which the score is below the condition's without any further engagement;
 * the time of the latest engagement where it never was above; undefined for a score of 0, which nothing is below.
 */
export function fallsBelowAtMs(condition: EngagementCondition, facts: Pick<Facts, 'events' | 'signals'>): number | undefined {
  if (condition.score <= 0) return undefined;
  const engagements = engagementsIn(condition, facts);
  let low = engagements.reduce((latest, { atMs }) => Math.max(latest, atMs), -Infinity);
  if (low === -Infinity) return undefined;
  const spans = spansOf(condition);
  const isBelow = (atMs: number) => scoreOf(engagements, spans, atMs).score < condition.score;
  if (isBelow(low)) return low;
  let high = low + Math.ceil(spans.windowMs) + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isBelow(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** How long nothing must have been seen before a low score means something: until the recency of the first moment alone is below it. */
export function settlingMs({ score, halfLife }: Pick<EngagementCondition, 'score' | 'halfLife'>): number {
  const share = Math.min(1, Math.max(score / 100, 2 ** -WINDOW_HALF_LIVES));
  return Math.ceil(durationMs(halfLife) * Math.log2(1 / share));
}

/** Events that weigh something, and of each touchpoint the latest of each signal: opening one email five times is one engagement. */
function engagementsIn({ events = [] }: Measure, facts: Pick<Facts, 'events' | 'signals'>, nowMs = Infinity): Engagement[] {
  const weights = new Map(events.map(({ name, weight }) => [name, weight]));
  const found: Engagement[] = [];
  for (const { name, atMs } of facts.events) {
    const weight = weights.get(name) ?? 0;
    if (weight > 0) found.push({ weight, atMs });
  }
  const latest = new Map<string, Engagement>();
  for (const { touchpoint, signal, atMs } of facts.signals) {
    const weight = SIGNAL_WEIGHTS[signal];
    if (weight > 0 && atMs <= nowMs && atMs > (latest.get(`${signal} ${touchpoint}`)?.atMs ?? -Infinity)) latest.set(`${signal} ${touchpoint}`, { weight, atMs });
  }
  return [...found, ...latest.values()];
}

type Spans = { halfLifeMs: number; windowMs: number };

function spansOf(measure: Measure): Spans {
  return { halfLifeMs: durationMs(measure.halfLife), windowMs: engagementWindowMs(measure) };
}

function scoreOf(engagements: readonly Engagement[], { halfLifeMs, windowMs }: Spans, nowMs: number): EngagementScore {
  let [youngest, long, short] = [Infinity, 0, 0];
  for (const { weight, atMs } of engagements) {
    const age = nowMs - atMs;
    if (age < 0 || age > windowMs) continue;
    youngest = Math.min(youngest, age);
    long += weight * left(age, 2 * halfLifeMs);
    short += weight * left(age, halfLifeMs / 2);
  }
  const recency = youngest === Infinity ? 0 : left(youngest, halfLifeMs);
  const frequency = 1 - 2 ** (-long / HALF_AT.frequency);
  const momentum = 1 - 2 ** (-short / HALF_AT.momentum);
  const score = 100 * (SHARES.recency * recency + SHARES.frequency * frequency + SHARES.momentum * momentum);
  return { score: Math.min(100, Math.max(0, score)), recency, frequency, momentum, trend: long > 0 ? (4 * short) / long : undefined };
}

/** What is left after a time of something that halves every half-life; of nothing that lasts no time. */
function left(ageMs: number, halfLifeMs: number): number {
  return ageMs === 0 ? 1 : halfLifeMs > 0 ? 2 ** (-ageMs / halfLifeMs) : 0;
}
