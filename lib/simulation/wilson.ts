import { Z_TWO_SIDED_90 } from './normal';
import type { SampledShare } from './report';

/**
 * A share counted in a sample, with its two-sided 90 % score interval.
 * Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
 */
export function wilsonInterval(hits: number, of: number): SampledShare {
  if (of === 0) return { rate: 0, low: 0, high: 1 };
  const rate = hits / of;
  const z2 = Z_TWO_SIDED_90 ** 2 / of;
  const middle = (rate + z2 / 2) / (1 + z2);
  const half = Math.sqrt((rate * (1 - rate) * z2) + (z2 * z2) / 4) / (1 + z2);
  return { rate, low: Math.max(0, Math.min(rate, middle - half)), high: Math.min(1, Math.max(rate, middle + half)) };
}
