import type { RateSource } from '@/lib/journey/rate';
import { benchmarkCited } from './benchmarks';

/** The share in [0, 1] that a source's own figures give: counted successes of trials, or the benchmark cited. */
export function impliedShare(source: RateSource | undefined): number | undefined {
  if (source?.kind === 'benchmark') return benchmarkCited(source.citation)?.share;
  if (source?.kind !== 'historical') return undefined;
  const { successes, trials } = source;
  if (successes === undefined || !trials || successes > trials) return undefined;
  return Number((successes / trials).toPrecision(4));
}
