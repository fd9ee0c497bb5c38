import type { Criterion, EngagementCondition, Signal } from '../../criterion';
import type { Duration } from '../../duration';

/** Criteria in short, for those who write templates. */
export const event = (name: string, within?: Duration, count?: number): Criterion => ({ kind: 'event', name, ...(count !== undefined && { count }), ...(within !== undefined && { within }) });
export const all = (...of: Criterion[]): Criterion => ({ kind: 'all', of });
export const any = (...of: Criterion[]): Criterion => ({ kind: 'any', of });
export const not = (of: Criterion): Criterion => ({ kind: 'not', of });
export const segment = (id: string): Criterion => ({ kind: 'segment', id });
export const clicked = (touchpoint: string): Criterion => signal(touchpoint, 'clicked');
export const replied = (touchpoint: string): Criterion => signal(touchpoint, 'replied');
export const is = (path: string, value: string | number | boolean): Criterion => ({ kind: 'attribute', path, op: 'is', value });
export const atLeast = (path: string, value: number): Criterion => ({ kind: 'attribute', path, op: 'gte', value });
export const below = (path: string, value: number): Criterion => ({ kind: 'attribute', path, op: 'lt', value });
export const known = (path: string): Criterion => ({ kind: 'attribute', path, op: 'exists' });
export const missing = (path: string): Criterion => ({ kind: 'attribute', path, op: 'missing' });

/** What counts as engagement in the templates, outside of their own touchpoints. */
const COUNTED: EngagementCondition['events'] = [
  { name: 'email opened', weight: 1 },
  { name: 'email clicked', weight: 3 },
  { name: 'site visited', weight: 2 },
];
export const drifted = (score: number, halfLife: Duration): Criterion => ({ kind: 'engagement', is: 'below', score, halfLife, events: COUNTED });
export const engaged = (score: number, halfLife: Duration): Criterion => ({ kind: 'engagement', is: 'at-least', score, halfLife, events: COUNTED });

function signal(touchpoint: string, kind: Signal): Criterion {
  return { kind: 'signal', touchpoint, signal: kind };
}
