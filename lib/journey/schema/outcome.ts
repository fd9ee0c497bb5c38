import { z } from 'zod';
import { OUTCOME_KINDS } from '../outcome';
import { Id } from './id';
import { Line, Text } from './text';

export const OutcomeKind = z.enum(OUTCOME_KINDS);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

export const Outcome = z.strictObject({
  id: Id,
  name: Line,
  kind: OutcomeKind,
  summary: Text.optional(),
  /** For `handed-off`: the journey that takes over. */
  journeyId: Line.optional(),
});
export type Outcome = z.infer<typeof Outcome>;
