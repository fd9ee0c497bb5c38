import { z } from 'zod';
import { Text } from './text';

/** Where a rate comes from. Fields may still be empty while drafting; the linter asks for them. */
export const RateSource = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('historical'),
    /** How many of `trials` did it. */
    successes: z.int().nonnegative().optional(),
    trials: z.int().nonnegative().optional(),
    /** What was counted: "Q2 nurture campaign, per recipient". */
    from: Text.optional(),
  }),
  z.strictObject({
    kind: z.literal('benchmark'),
    citation: Text.optional(),
    year: z.int().min(1900).max(2200).optional(),
    /** Size of the sample the benchmark was measured on. */
    n: z.int().nonnegative().optional(),
  }),
  z.strictObject({
    kind: z.literal('estimate'),
    confidence: z.enum(['low', 'medium', 'high']).optional(),
    why: Text.optional(),
  }),
]);
export type RateSource = z.infer<typeof RateSource>;

/** A share of customers in [0, 1] together with where the figure comes from. */
export const Rate = z.strictObject({
  value: z.number().min(0).max(1),
  source: RateSource.optional(),
});
export type Rate = z.infer<typeof Rate>;
