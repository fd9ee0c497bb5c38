import type { Rate, RateSource } from '@/lib/journey/rate';

/**
 * How much a rate is worth that nobody counted here: as if so many cases of the rarer of the two results ("did it", "did not")
 * had been seen. Counting the rarer result keeps the doubt in proportion: k cases leave a standard deviation of about 1/√k of
 * a small rate, be it 1 % or 10 %.
 *
 * - Benchmarks are averages over companies, and yours is one of them: what matters is how far companies differ. Of e-commerce flows
 *   1.71 % of recipients order on average and 5.71 % in the top tenth (Klaviyo 2023), which a Beta with about 1 case fits across
 *   all trades; text messages called good are clicked by 8.9 to 14.5 % (Klaviyo): about 7 cases, if that is the middle half. 4 stands
 *   for a benchmark chosen to fit; 2 for one of unknown size. However large its sample, a benchmark is worth no more.
 * - Estimates: off by a quarter, a half, or two thirds and more (the standard deviation).
 */
export const RARER_CASES = {
  benchmark: 4,
  benchmarkOfUnknownSize: 2,
  estimate: { high: 16, medium: 4, low: 2, unstated: 2 },
  unknown: 1,
} as const;

/**
 * The number of observations that a rate counts as: trials plus 1 when counted here (Jeffreys' prior adds ½ to either result);
 * otherwise by {@link RARER_CASES}. Infinity for an uncounted rate of exactly 0 or 1: it is taken at its word.
 */
export function effectiveSampleSize({ value, source }: Rate): number {
  const counted = countsOf(source, value);
  if (counted) return counted.trials + 1;
  const size = casesOf(source) / Math.min(value, 1 - value);
  return source?.kind === 'benchmark' && source.n !== undefined ? Math.min(size, Math.max(source.n, 1)) : size;
}

/** Successes and trials of a historical rate; successes are taken from the value when only trials are given. */
export function countsOf(source: RateSource | undefined, value: number): { successes: number; trials: number } | undefined {
  if (source?.kind !== 'historical' || source.trials === undefined) return undefined;
  const { trials, successes = value * trials } = source;
  return { successes: Math.min(successes, trials), trials };
}

function casesOf(source: RateSource | undefined): number {
  switch (source?.kind) {
    case 'benchmark':
      return source.n === undefined ? RARER_CASES.benchmarkOfUnknownSize : RARER_CASES.benchmark;
    case 'estimate':
      return RARER_CASES.estimate[source.confidence ?? 'unstated'];
    default:
      return RARER_CASES.unknown;
  }
}
