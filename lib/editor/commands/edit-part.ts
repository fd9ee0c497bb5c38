import type { Journey } from '@/lib/journey/journey';
import type { Outcome } from '@/lib/journey/outcome';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Transition } from '@/lib/journey/schema/transition';
import type { Command } from '../command';

/**
 * Edits of one field of one part. `field` names it: it goes into the label of undo, and edits of the same field in a row
 * are one step. The recipe changes the part in place.
 */
type Edit<Part> = (part: Part) => void;

export function editJourney(field: string, edit: Edit<Journey>): Command {
  return { label: `Change ${field}`, recipe: (draft) => edit(draft), mergeKey: `journey/${field}` };
}

export function editState(id: string, field: string, edit: Edit<State>): Command {
  return command('state', id, field, (draft) => draft.states, edit);
}

export function editTouchpoint(id: string, field: string, edit: Edit<Touchpoint>): Command {
  return command('touchpoint', id, field, (draft) => draft.states.flatMap((state) => state.touchpoints), edit);
}

export function editTransition(id: string, field: string, edit: Edit<Transition>): Command {
  return command('transition', id, field, (draft) => draft.transitions, edit);
}

export function editOutcome(id: string, field: string, edit: Edit<Outcome>): Command {
  return command('outcome', id, field, (draft) => draft.outcomes, edit);
}

function command<Part extends { id: string }>(
  kind: string,
  id: string,
  field: string,
  all: (draft: Journey) => Part[],
  edit: Edit<Part>,
): Command {
  return {
    label: `Change ${field}`,
    recipe(draft) {
      const part = all(draft).find((candidate) => candidate.id === id);
      if (part) edit(part);
    },
    mergeKey: `${kind}/${id}/${field}`,
  };
}
