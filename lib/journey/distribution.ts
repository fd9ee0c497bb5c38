import { z } from 'zod';
import { Duration, describeDuration, durationMs } from './duration';

/** How long a transition takes for those who make it, counted from entering the state. */
export const Distribution = z.discriminatedUnion('kind', [
  /** Half move within `median`, nine in ten within `p90`. */
  z.strictObject({ kind: z.literal('lognormal'), median: Duration, p90: Duration }),
  z.strictObject({ kind: z.literal('fixed'), value: Duration }),
  z.strictObject({ kind: z.literal('uniform'), min: Duration, max: Duration }),
  /** Linear between the given quantiles; `p` rises from 0 to 1. */
  z.strictObject({
    kind: z.literal('empirical'),
    quantiles: z.array(z.strictObject({ p: z.number().min(0).max(1), value: Duration })).min(2).max(101),
  }),
]);
export type Distribution = z.infer<typeof Distribution>;

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
