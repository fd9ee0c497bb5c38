import { findNote, findOutcome, findState, findTouchpoint, findTransition } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';

/** Something that can be selected. A `timeout` goes by its state's id; `journey` and `entry` by the id `journey`. */
export type PartRef = {
  kind: 'journey' | 'entry' | 'state' | 'touchpoint' | 'transition' | 'timeout' | 'outcome' | 'note';
  id: string;
};

export const JOURNEY_PART: PartRef = { kind: 'journey', id: 'journey' };

export function samePart(a: PartRef | undefined, b: PartRef | undefined): boolean {
  return a?.kind === b?.kind && a?.id === b?.id;
}

/** Whether the part is in the document (a timeout: whether it leads anywhere). */
export function exists(journey: Journey, { kind, id }: PartRef): boolean {
  switch (kind) {
    case 'journey':
    case 'entry':
      return true;
    case 'state':
      return findState(journey, id) !== undefined;
    case 'timeout':
      return findState(journey, id)?.timeout?.to !== undefined;
    case 'touchpoint':
      return findTouchpoint(journey, id) !== undefined;
    case 'transition':
      return findTransition(journey, id) !== undefined;
    case 'note':
      return findNote(journey, id) !== undefined;
    case 'outcome':
      return findOutcome(journey, id) !== undefined;
  }
}
