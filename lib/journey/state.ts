export type { State, Timeout } from './schema/state';

/** Lifecycle stages, in the order a relationship passes through them. */
export const STAGES = ['awareness', 'consideration', 'decision', 'onboarding', 'active', 'advocacy', 'at-risk', 'churned'] as const;
export type Stage = (typeof STAGES)[number];

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
