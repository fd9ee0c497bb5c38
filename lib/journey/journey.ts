export type { Economics, Entry, EntryTrigger, Exit, Journey, Kpi, Kpis, Layout, Position, Reentry } from './schema/journey';

export const SCHEMA_VERSION = 1;
/** The most states one journey should have. More still load; the linter objects. */
export const STATE_LIMIT = 7;

/** What a journey is for. */
export const OBJECTIVES = ['acquisition', 'onboarding', 'retention', 're-engagement', 'win-back', 'upsell', 'advocacy', 'custom'] as const;
export type Objective = (typeof OBJECTIVES)[number];
