export type { Outcome } from './schema/outcome';

/** The ways a journey ends. Outcomes do not count among the seven states. */
export const OUTCOME_KINDS = ['converted', 'exited', 'opted-out', 'escalated', 'handed-off'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export const OUTCOME_KIND_NAMES: Record<OutcomeKind, string> = {
  converted: 'Converted',
  exited: 'Exited',
  'opted-out': 'Opted out',
  escalated: 'Escalated to sales',
  'handed-off': 'Handed off',
};
