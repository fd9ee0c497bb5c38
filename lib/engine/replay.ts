import type { Journey } from '@/lib/journey/journey';
import type { Enrollment } from './enrollment';
import type { Event } from './event';
import { step, type StepContext, type StepResult } from './step';

/** An event and when it happens, in milliseconds since 1970. */
export type Dated = { atMs: number; event: Event };

/** Steps an enrollment through events in their order; all effects in one list. */
export function replay(journey: Journey, enrollment: Enrollment, events: readonly Dated[], context: Omit<StepContext, 'now'>): StepResult {
  let at = enrollment;
  const effects: StepResult['effects'] = [];
  for (const { atMs, event } of events) {
    const result = step(journey, at, event, { ...context, now: atMs });
    at = result.enrollment;
    for (const effect of result.effects) effects.push(effect);
  }
  return { enrollment: at, effects };
}
