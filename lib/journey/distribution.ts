import { describeDuration, durationMs, type Duration } from './duration';
import type { Distribution } from './schema/distribution';

export type { Distribution };

/** A duration in words: "half within 3 days, 90 % within 10 days". */
export function describeDistribution(d: Distribution): string {
  switch (d.kind) {
    case 'lognormal':
      return `half ${timed('within', d.median)}, 90 % ${timed('within', d.p90)}`;
    case 'fixed':
      return timed('after', d.value);
    case 'uniform':
      return `between ${describeDuration(d.min)} and ${describeDuration(d.max)}`;
    case 'empirical':
      return `measured, ${d.quantiles.length} quantiles`;
  }
}

function timed(preposition: string, duration: Duration): string {
  return durationMs(duration) === 0 ? 'at once' : `${preposition} ${describeDuration(duration)}`;
}
