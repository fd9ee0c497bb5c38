import { z } from 'zod';
import { Criterion } from './criterion';
import { Distribution } from './distribution';
import { Id } from './id';
import { Rate } from './rate';

/** A way from a state to a state or an outcome. Lower `priority` is judged first. */
export const Transition = z.strictObject({
  id: Id,
  from: Id,
  to: Id,
  priority: z.int().min(1).max(1_000),
  trigger: Criterion.optional(),
  /** Share of those entering `from` who take this way. */
  probability: Rate.optional(),
  duration: Distribution.optional(),
});
export type Transition = z.infer<typeof Transition>;
