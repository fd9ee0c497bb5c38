import { z } from 'zod';
import { STAGES } from '../state';
import { Criterion } from './criterion';
import { Duration } from './duration';
import { Id } from './id';
import { Line, Text } from './text';
import { Touchpoint } from './touchpoint';

export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

/** How long a customer may stay, and the state or outcome they move to after. The kind of outcome says whether that is an exit, an escalation or a hand-off. */
export const Timeout = z.strictObject({ after: Duration.optional(), to: Id.optional() });
export type Timeout = z.infer<typeof Timeout>;

/** A place in the journey where a customer stays until they move on or the timeout takes them. */
export const State = z.strictObject({
  id: Id,
  name: Line,
  stage: Stage.optional(),
  summary: Text.optional(),
  entry: Criterion.optional(),
  exit: Criterion.optional(),
  timeout: Timeout.optional(),
  touchpoints: z.array(Touchpoint).max(100),
});
export type State = z.infer<typeof State>;
