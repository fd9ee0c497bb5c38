import { z } from 'zod';
import { Duration } from './duration';

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
