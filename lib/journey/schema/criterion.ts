import { z } from 'zod';
import { OPERATORS, SIGNALS } from '../criterion';
import { Duration } from './duration';
import { Id } from './id';
import { Line } from './text';

export const Signal = z.enum(SIGNALS);
export type Signal = z.infer<typeof Signal>;

export const Operator = z.enum(OPERATORS);
export type Operator = z.infer<typeof Operator>;

/** A condition on one field of a customer (or of an event): `path` is dotted, `value` is absent for `exists` and `missing`. */
export const AttributeCondition = z.strictObject({
  path: Line,
  op: Operator,
  value: z
    .union(
      [z.string().max(500), z.number(), z.boolean(), z.array(z.string().max(500)).max(200)],
      'must be text of at most 500 characters, a number, true, false, or a list of at most 200 such texts',
    )
    .optional(),
});
export type AttributeCondition = z.infer<typeof AttributeCondition>;

/**
 * How engaged a customer must be: the score of `engagement-score.ts` is below, or at least, `score` (0 to 100). `events` are what
 * counts besides the signals of the journey's own touchpoints, each with its weight; what is older than `within` does not.
 */
export const EngagementCondition = z.strictObject({
  is: z.enum(['below', 'at-least']),
  score: z.number().min(0).max(100),
  halfLife: Duration,
  within: Duration.optional(),
  events: z.array(z.strictObject({ name: Line, weight: z.number().min(0).max(100) })).max(20).optional(),
});
export type EngagementCondition = z.infer<typeof EngagementCondition>;

/** A condition that a machine evaluates and a person reads. */
export type Criterion =
  | { kind: 'all'; of: Criterion[] }
  | { kind: 'any'; of: Criterion[] }
  | { kind: 'not'; of: Criterion }
  /** The event happened at least `count` times (default once), within the last `within` when given. */
  | { kind: 'event'; name: string; count?: number | undefined; within?: Duration | undefined; where?: AttributeCondition[] | undefined }
  | ({ kind: 'attribute' } & AttributeCondition)
  | { kind: 'segment'; id: string }
  | { kind: 'signal'; touchpoint: Id; signal: Signal; within?: Duration | undefined }
  | ({ kind: 'engagement' } & EngagementCondition);

export const Criterion: z.ZodType<Criterion> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('all'), of: z.array(Criterion).max(50) }),
      z.strictObject({ kind: z.literal('any'), of: z.array(Criterion).max(50) }),
      z.strictObject({ kind: z.literal('not'), of: Criterion }),
      z.strictObject({
        kind: z.literal('event'),
        name: Line,
        count: z.int().min(1).max(1_000_000).optional(),
        within: Duration.optional(),
        where: z.array(AttributeCondition).max(50).optional(),
      }),
      z.strictObject({ kind: z.literal('attribute'), ...AttributeCondition.shape }),
      z.strictObject({ kind: z.literal('segment'), id: Line }),
      z.strictObject({ kind: z.literal('signal'), touchpoint: Id, signal: Signal, within: Duration.optional() }),
      z.strictObject({ kind: z.literal('engagement'), ...EngagementCondition.shape }),
    ]),
  )
  .meta({ id: 'Criterion' });
