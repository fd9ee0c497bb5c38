import { z } from 'zod';
import { Criterion } from './criterion';
import { Duration } from './duration';
import { Id } from './id';
import { Line, Text } from './text';
import { Touchpoint } from './touchpoint';

/** Lifecycle stages, in the order a relationship passes through them. */
export const Stage = z.enum(['awareness', 'consideration', 'decision', 'onboarding', 'active', 'advocacy', 'at-risk', 'churned']);
export type Stage = z.infer<typeof Stage>;

export const STAGE_NAMES: Record<Stage, string> = {
  awareness: 'Awareness',
  consideration: 'Consideration',
  decision: 'Decision',
  onboarding: 'Onboarding',
  active: 'Active',
  advocacy: 'Advocacy',
  'at-risk': 'At-risk',
  churned: 'Churned',
};

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
