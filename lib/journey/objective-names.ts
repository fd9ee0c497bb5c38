import type { Objective } from './journey';

/** What a journey is for, in a word. */
export const OBJECTIVE_NAMES: Record<Objective, string> = {
  acquisition: 'Acquisition',
  onboarding: 'Onboarding',
  retention: 'Retention',
  're-engagement': 'Re-engagement',
  'win-back': 'Win-back',
  upsell: 'Upsell',
  advocacy: 'Advocacy',
  custom: 'Custom',
};
