import type { Distribution } from '@/lib/journey/distribution';
import { durationMs, type Duration } from '@/lib/journey/duration';
import { normalCdf, Z_90 } from './normal';

/** Kinds of law, as the kernel's typed arrays hold them. */
export const FIXED = 0;
export const UNIFORM = 1;
export const LOGNORMAL = 2;
export const EMPIRICAL = 3;

/**
 * How long a way takes, cut off at the state's timeout, in milliseconds.
 * - `FIXED`: `a`.
 * - `UNIFORM`: `a + b·u`.
 * - `LOGNORMAL`: `exp(a + b·Φ⁻¹(u·below))`, with `below` the share of the uncut law before the timeout.
 * - `EMPIRICAL`: `points`, (share, ms) pairs from share 0 to 1, linear between them.
 */
export type DurationLaw = {
  kind: typeof FIXED | typeof UNIFORM | typeof LOGNORMAL | typeof EMPIRICAL;
  a: number;
  b: number;
  below: number;
  points: readonly (readonly [share: number, ms: number])[];
  meanMs: number;
  /** `late`: the whole law lies beyond the timeout. `unordered`: its figures do not rise as they should. */
  flaw?: 'late' | 'unordered';
};

/** Times are counted in whole milliseconds throughout. */
export function wholeMs(duration: Duration): number {
  return Math.round(durationMs(duration));
}

/** {@link wholeMs}, or undefined for a time that is missing or cannot be read, such as a half-typed one. */
export function givenMs(duration: Duration | undefined): number | undefined {
  return duration === undefined ? undefined : readable(() => wholeMs(duration));
}

/** {@link durationLaw}, or undefined for a distribution that is missing or holds a time that cannot be read. */
export function givenLaw(distribution: Distribution | undefined, limitMs: number): DurationLaw | undefined {
  return distribution && readable(() => durationLaw(distribution, limitMs));
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function fixedLaw(ms: number): DurationLaw {
  return { kind: FIXED, a: ms, b: 0, below: 1, points: [], meanMs: ms };
}

/** The law of a distribution, cut off at `limitMs` (Infinity for none). What lies wholly beyond happens just at the limit. */
export function durationLaw(distribution: Distribution, limitMs: number): DurationLaw {
  switch (distribution.kind) {
    case 'fixed':
      return cutFixed(wholeMs(distribution.value), limitMs);
    case 'uniform':
      return cutUniform(wholeMs(distribution.min), wholeMs(distribution.max), limitMs);
    case 'lognormal':
      return cutLognormal(wholeMs(distribution.median), wholeMs(distribution.p90), limitMs);
    case 'empirical':
      return cutEmpirical(
        distribution.quantiles.map(({ p, value }) => [p, wholeMs(value)] as const),
        limitMs,
      );
  }
}

function cutFixed(ms: number, limitMs: number): DurationLaw {
  return ms > limitMs ? { ...fixedLaw(limitMs), flaw: 'late' } : fixedLaw(ms);
}

function cutUniform(first: number, second: number, limitMs: number): DurationLaw {
  const min = Math.min(first, second);
  const max = Math.min(Math.max(first, second), limitMs);
  if (min >= max) return cutFixed(min, limitMs);
  const law: DurationLaw = { kind: UNIFORM, a: min, b: max - min, below: 1, points: [], meanMs: (min + max) / 2 };
  return first > second ? { ...law, flaw: 'unordered' } : law;
}

/**
 * Mean of a lognormal cut at T: exp(μ + σ²/2) · Φ((ln T − μ)/σ − σ) / Φ((ln T − μ)/σ).
 * Source: N. L. Johnson, S. Kotz, N. Balakrishnan, Continuous Univariate Distributions 1 (1994), chapter 14.
 */
function cutLognormal(medianMs: number, p90Ms: number, limitMs: number): DurationLaw {
  if (p90Ms < medianMs || medianMs === 0) {
    const law = cutFixed(medianMs, limitMs);
    return p90Ms === medianMs ? law : { ...law, flaw: 'unordered' };
  }
  const a = Math.log(medianMs);
  const b = (Math.log(p90Ms) - a) / Z_90;
  if (b === 0) return cutFixed(medianMs, limitMs);
  const z = (Math.log(limitMs) - a) / b;
  const below = normalCdf(z);
  if (below < 1e-300) return { ...fixedLaw(limitMs), flaw: 'late' };
  const meanMs = Math.min((Math.exp(a + (b * b) / 2) * normalCdf(z - b)) / below, limitMs);
  return { kind: LOGNORMAL, a, b, below, points: [], meanMs };
}

function cutEmpirical(given: (readonly [number, number])[], limitMs: number): DurationLaw {
  const sorted = given.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
  let highest = 0;
  const rising = sorted.map(([p, ms]) => [p, (highest = Math.max(highest, ms))] as const);
  const unordered = rising.some(([p, ms], i) => p !== given[i]![0] || ms !== given[i]![1]);
  const whole = [[0, rising[0]![1]] as const, ...rising, [1, highest] as const];
  if (whole[0]![1] > limitMs) return { ...fixedLaw(limitMs), flaw: 'late' };

  const kept: [number, number][] = [];
  for (const [p, ms] of whole) {
    const [lastP, lastMs] = kept.at(-1) ?? [0, 0];
    if (ms > limitMs) {
      kept.push([lastP + ((p - lastP) * (limitMs - lastMs)) / (ms - lastMs), limitMs]);
      break;
    }
    if (kept.length === 0 || p !== lastP || ms !== lastMs) kept.push([p, ms]);
  }
  const below = kept.at(-1)![0];
  if (below === 0) return cutFixed(kept.at(-1)![1], limitMs);
  const points = kept.map(([p, ms]) => [p / below, ms] as const);
  let meanMs = 0;
  for (let i = 1; i < points.length; i++) meanMs += ((points[i]![0] - points[i - 1]![0]) * (points[i]![1] + points[i - 1]![1])) / 2;
  const law: DurationLaw = { kind: EMPIRICAL, a: 0, b: 0, below: 1, points, meanMs };
  return unordered ? { ...law, flaw: 'unordered' } : law;
}
