import type { PartRef } from '@/lib/editor/part';
import { findOutcome, findState, findTouchpoint, findTransition } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';

/** The part with this id, whatever it is; undefined when there is none. */
export function refOf(journey: Journey, id: string): PartRef | undefined {
  if (findState(journey, id)) return { kind: 'state', id };
  if (findOutcome(journey, id)) return { kind: 'outcome', id };
  if (findTransition(journey, id)) return { kind: 'transition', id };
  return findTouchpoint(journey, id) ? { kind: 'touchpoint', id } : undefined;
}
