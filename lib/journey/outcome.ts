import { z } from 'zod';
import { Id } from './id';
import { Line, Text } from './text';

/** The ways a journey ends. Outcomes do not count among the seven states. */
export const OutcomeKind = z.enum(['converted', 'exited', 'opted-out', 'escalated', 'handed-off']);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

export const OUTCOME_KIND_NAMES: Record<OutcomeKind, string> = {
  converted: 'Converted',
  exited: 'Exited',
  'opted-out': 'Opted out',
  escalated: 'Escalated to sales',
  'handed-off': 'Handed off',
};

export const Outcome = z.strictObject({
  id: Id,
  name: Line,
  kind: OutcomeKind,
  summary: Text.optional(),
  /** For `handed-off`: the journey that takes over. */
  journeyId: Line.optional(),
});
export type Outcome = z.infer<typeof Outcome>;
