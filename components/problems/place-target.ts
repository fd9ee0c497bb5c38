import { ENTRY_NODE_ID } from '@/lib/editor/react-flow';
import type { PartRef } from '@/lib/editor/part';
import { findTouchpoint, findTransition } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Target } from '@/lib/linter/target';

/** The part to select for a finding. What concerns the entry selects the entry; a timeout's fields stay with their state. */
export function partOf({ kind, id, field }: Target): PartRef {
  if (kind === 'journey' && (field === 'entry' || field?.startsWith('entry.'))) return { kind: 'entry', id: 'journey' };
  return { kind, id };
}

/** Ids of the canvas nodes to bring into view for a finding: both ends of a transition, the state of a touchpoint, none for the whole journey. */
export function nodesOf(journey: Journey, target: Target): string[] {
  const { kind, id } = target;
  switch (kind) {
    case 'state':
    case 'outcome':
      return [id];
    case 'touchpoint': {
      const state = findTouchpoint(journey, id)?.state;
      return state ? [state.id] : [];
    }
    case 'transition': {
      const transition = findTransition(journey, id);
      return transition ? [transition.from, transition.to] : [];
    }
    case 'journey':
      return partOf(target).kind === 'entry' && journey.entry.start !== undefined ? [ENTRY_NODE_ID, journey.entry.start] : [];
  }
}
