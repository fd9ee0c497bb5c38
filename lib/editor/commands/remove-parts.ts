import { findTouchpoint, nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Command } from '../command';
import { noteTitle } from '../note-title';
import type { PartRef } from '../part';
import { sweep } from './sweep';

/** Removes parts together with everything that leads to them: one step. The journey and its entry cannot be removed. */
export function removeParts(journey: Journey, parts: readonly PartRef[]): Command {
  const gone = (kind: PartRef['kind']) => new Set(parts.filter((part) => part.kind === kind).map(({ id }) => id));
  const [states, touchpoints, transitions, timeouts, outcomes, notes] = [gone('state'), gone('touchpoint'), gone('transition'), gone('timeout'), gone('outcome'), gone('note')];
  return {
    label: parts.length === 1 ? `Remove ${title(journey, parts[0]!)}` : `Remove ${parts.length} parts`,
    recipe(draft) {
      draft.states = draft.states.filter(({ id }) => !states.has(id));
      draft.outcomes = draft.outcomes.filter(({ id }) => !outcomes.has(id));
      draft.transitions = draft.transitions.filter(({ id }) => !transitions.has(id));
      if (draft.notes) draft.notes = draft.notes.filter(({ id }) => !notes.has(id));
      for (const state of draft.states) {
        if (state.touchpoints.some(({ id }) => touchpoints.has(id))) state.touchpoints = state.touchpoints.filter(({ id }) => !touchpoints.has(id));
        if (timeouts.has(state.id)) delete state.timeout?.to;
      }
      sweep(draft);
    },
  };
}

function title(journey: Journey, { kind, id }: PartRef): string {
  if (kind === 'state' || kind === 'outcome') return nameOf(journey, id);
  if (kind === 'note') return noteTitle(journey, id);
  if (kind === 'touchpoint') return findTouchpoint(journey, id)?.touchpoint.name || 'touchpoint';
  return kind;
}
