import { betaCdf } from './beta';
import { normalQuantile } from './normal';
import { draw } from './random';

/**
 * One draw of how many of `trials` succeed at chance p. Few successes are counted one by one (L. Devroye, Non-Uniform Random Variate
 * Generation (1986), X.4.3); many by the normal law with the Cornish–Fisher correction for skewness, within one of exact.
 */
export function drawBinomial(stream: Int32Array, trials: number, p: number): number {
  if (p <= 0 || trials === 0) return 0;
  if (p >= 1) return trials;
  if (p > 0.5) return trials - drawBinomial(stream, trials, 1 - p);
  const mean = trials * p;
  if (mean >= 30) {
    const z = normalQuantile(draw(stream));
    return Math.min(trials, Math.max(0, Math.round(mean + z * Math.sqrt(mean * (1 - p)) + ((1 - 2 * p) * (z * z - 1)) / 6)));
  }
  const logFailing = Math.log1p(-p);
  let count = -1;
  for (let at = 0; at <= trials; count++) at += Math.floor(Math.log(draw(stream)) / logFailing) + 1;
  return count;
}

/** The smallest count that is not exceeded with at least this chance. Uses P(X ≤ k) = 1 − I_p(k + 1, n − k). */
export function binomialQuantile(share: number, trials: number, p: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return trials;
  let [low, high] = [0, trials];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (1 - betaCdf(p, middle + 1, trials - middle) >= share) high = middle;
    else low = middle + 1;
  }
  return low;
}
