import type { Chain } from './chain';
import { FIXED, LOGNORMAL, UNIFORM } from './duration-law';
import { normalCdf, normalQuantile } from './normal';

/** Share of those who take arc k that have left by `ms` after entering the state. */
export function arcCdf(chain: Chain, k: number, ms: number): number {
  const { arcLaw, arcA, arcB, arcBelow, pointShare, pointMs } = chain;
  const [a, b] = [arcA[k]!, arcB[k]!];
  switch (arcLaw[k]) {
    case FIXED:
      return ms >= a ? 1 : 0;
    case UNIFORM:
      return Math.min(1, Math.max(0, (ms - a) / b));
    case LOGNORMAL:
      return ms <= 0 ? 0 : Math.min(1, normalCdf((Math.log(ms) - a) / b) / arcBelow[k]!);
    default: {
      if (ms < pointMs[a]! || ms >= pointMs[b]!) return ms < pointMs[a]! ? 0 : 1;
      let last = a;
      while (pointMs[last + 1]! <= ms) last++;
      return pointShare[last]! + ((pointShare[last + 1]! - pointShare[last]!) * (ms - pointMs[last]!)) / (pointMs[last + 1]! - pointMs[last]!);
    }
  }
}

/** Density of {@link arcCdf} per ms, just below `ms` where it jumps. Zero for fixed times. */
export function arcDensity(chain: Chain, k: number, ms: number): number {
  const { arcLaw, arcA, arcB, arcBelow, pointShare, pointMs } = chain;
  const [a, b] = [arcA[k]!, arcB[k]!];
  switch (arcLaw[k]) {
    case FIXED:
      return 0;
    case UNIFORM:
      return ms > a && ms <= a + b ? 1 / b : 0;
    case LOGNORMAL: {
      if (ms <= 0) return 0;
      const z = (Math.log(ms) - a) / b;
      return Math.exp(-0.5 * z * z) / (Math.sqrt(2 * Math.PI) * b * ms * arcBelow[k]!);
    }
    default: {
      let next = a + 1;
      while (next < b && pointMs[next]! < ms) next++;
      const [low, high] = [pointMs[next - 1]!, pointMs[next]!];
      return ms > low && ms <= high ? (pointShare[next]! - pointShare[next - 1]!) / (high - low) : 0;
    }
  }
}

/**
 * Mean square of arc k's time in ms², cut at `limitMs` as the arc is.
 * Lognormal: exp(2μ + 2σ²) · Φ(z − 2σ) / Φ(z) (N. L. Johnson, S. Kotz, N. Balakrishnan, Continuous Univariate Distributions 1, chapter 14).
 */
export function arcMeanSquare(chain: Chain, k: number, limitMs: number): number {
  const { arcLaw, arcA, arcB, arcBelow, pointShare, pointMs } = chain;
  const [a, b] = [arcA[k]!, arcB[k]!];
  switch (arcLaw[k]) {
    case FIXED:
      return a * a;
    case UNIFORM:
      return a * a + a * b + (b * b) / 3;
    case LOGNORMAL: {
      const z = limitMs === Infinity ? Infinity : (Math.log(limitMs) - a) / b;
      return Math.exp(2 * a + 2 * b * b) * (z === Infinity ? 1 : normalCdf(z - 2 * b) / arcBelow[k]!);
    }
    default: {
      let square = 0;
      for (let i = a + 1; i <= b; i++) {
        const [low, high] = [pointMs[i - 1]!, pointMs[i]!];
        square += ((pointShare[i]! - pointShare[i - 1]!) * (low * low + low * high + high * high)) / 3;
      }
      return square;
    }
  }
}

/** The longest time arc k takes but for one in a million, in ms: beyond it nothing needs computing. */
export function arcLongest(chain: Chain, k: number, limitMs: number): number {
  const { arcLaw, arcA, arcB, arcBelow, pointMs } = chain;
  switch (arcLaw[k]) {
    case FIXED:
      return arcA[k]!;
    case UNIFORM:
      return arcA[k]! + arcB[k]!;
    case LOGNORMAL:
      return Math.min(limitMs, Math.exp(arcA[k]! + arcB[k]! * normalQuantile(arcBelow[k]! * (1 - 1e-6))));
    default:
      return pointMs[arcB[k]!]!;
  }
}
