import type { Rate } from '@/lib/journey/rate';
import { betaQuantile, drawBeta } from './beta';
import { countsOf, effectiveSampleSize } from './effective-sample-size';

/** What a rate could be: a Beta of this mean that counts as so many observations. Infinite size: certain. */
export type RateBelief = { mean: number; size: number };

/** Counted here: Beta(successes + ½, failures + ½), Jeffreys' prior. Else mean = value, size by `effective-sample-size.ts`. */
export function believe(rate: Rate): RateBelief {
  const counted = countsOf(rate.source, rate.value);
  return { mean: counted ? (counted.successes + 0.5) / (counted.trials + 1) : rate.value, size: effectiveSampleSize(rate) };
}

/** The value below which the rate lies with chance p. */
export function beliefQuantile({ mean, size }: RateBelief, p: number): number {
  return size === Infinity || mean <= 0 || mean >= 1 ? mean : betaQuantile(p, mean * size, (1 - mean) * size);
}

function variance({ mean, size }: RateBelief): number {
  return size === Infinity ? 0 : (mean * (1 - mean)) / (size + 1);
}

/**
 * The rates out of one state, jointly. The best known is drawn first, each further one as a part of what is left; the timeout gets the
 * rest. With equal sizes this is the Dirichlet; otherwise a generalized Dirichlet (R. J. Connor, J. E. Mosimann, Journal of the
 * American Statistical Association 64 (1969), 194–206) in which every rate keeps its mean and, where there is room, its variance.
 * Means that add up to more than 1 are scaled down first.
 */
export type StateBelief = {
  /** Numbers of the rates (as given), the best known first, and the Beta of each one's part of what is left; b = 0: part is fixed at `a`. */
  order: Int32Array;
  a: Float64Array;
  b: Float64Array;
  means: Float64Array;
  /** Covariance of rates i and j at i · count + j. */
  covariance: Float64Array;
};

export function believeJointly(rates: readonly RateBelief[]): StateBelief {
  const count = rates.length;
  const sum = Math.max(1, rates.reduce((total, { mean }) => total + mean, 0));
  const scaled = rates.map((rate) => ({ mean: rate.mean / sum, size: rate.size }));
  const order = Int32Array.from(scaled.keys()).sort((i, j) => compareSizes(scaled[j]!.size, scaled[i]!.size) || i - j);
  const a = new Float64Array(count);
  const b = new Float64Array(count);
  const part = new Float64Array(count);
  const partSquare = new Float64Array(count);
  let left = 1;
  let leftSquare = 1;
  order.forEach((rate, i) => {
    const belief = scaled[rate]!;
    const mean = left > 0 ? Math.min(1, belief.mean / left) : 0;
    const square = leftSquare > 0 ? (variance(belief) + belief.mean ** 2) / leftSquare : 0;
    const spread = Math.min(square - mean ** 2, mean * (1 - mean) * (1 - 1e-3));
    const known = spread <= mean * (1 - mean) * 1e-12;
    const size = (mean * (1 - mean)) / spread - 1;
    a[i] = known ? mean : mean * size;
    b[i] = known ? 0 : (1 - mean) * size;
    part[i] = mean;
    partSquare[i] = known ? mean ** 2 : mean ** 2 + spread;
    left *= 1 - mean;
    leftSquare *= 1 - 2 * mean + partSquare[i]!;
  });
  return { order, a, b, ...moments(order, part, partSquare) };
}

/** Draws one set of rates into `into` (numbered as given) and returns the rest for the timeout. `stream(i)` is rate i's own stream. */
export function drawRates({ order, a, b }: StateBelief, stream: (rate: number) => Int32Array, into: Float64Array): number {
  let left = 1;
  for (let i = 0; i < order.length; i++) {
    const rate = order[i]!;
    const part = b[i] === 0 ? a[i]! : drawBeta(stream(rate), a[i]!, b[i]!);
    into[rate] = left * part;
    left *= 1 - part;
  }
  return left;
}

function compareSizes(x: number, y: number): number {
  return x === y ? 0 : x - y;
}

/** Means and covariances of rates that are independent parts of what the earlier ones left. */
function moments(order: Int32Array, part: Float64Array, partSquare: Float64Array) {
  const count = order.length;
  const means = new Float64Array(count);
  const covariance = new Float64Array(count * count);
  let left = 1;
  let leftSquare = 1;
  for (let i = 0; i < count; i++) {
    means[order[i]!] = left * part[i]!;
    covariance[order[i]! * count + order[i]!] = leftSquare * partSquare[i]! - (left * part[i]!) ** 2;
    let product = leftSquare * (part[i]! - partSquare[i]!);
    let later = left * (1 - part[i]!);
    for (let j = i + 1; j < count; j++) {
      const value = product * part[j]! - left * part[i]! * later * part[j]!;
      covariance[order[i]! * count + order[j]!] = value;
      covariance[order[j]! * count + order[i]!] = value;
      product *= 1 - part[j]!;
      later *= 1 - part[j]!;
    }
    leftSquare *= 1 - 2 * part[i]! + partSquare[i]!;
    left *= 1 - part[i]!;
  }
  return { means, covariance };
}
