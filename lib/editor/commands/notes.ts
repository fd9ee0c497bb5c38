import { allIds } from '@/lib/journey/graph';
import { uniqueId } from '@/lib/journey/id';
import type { Journey, Position } from '@/lib/journey/journey';
import type { Note } from '@/lib/journey/note';
import type { Command } from '../command';

/** Sticks an empty note on the canvas. */
export function addNote(journey: Journey, at: Position): Command & { id: string } {
  const id = uniqueId('note', allIds(journey));
  return {
    id,
    label: 'Add note',
    recipe(draft) {
      (draft.notes ??= []).push({ id, text: '' });
      draft.layout[id] = at;
    },
    select: [{ kind: 'note', id }],
  };
}

/** Writes on a note, or changes its paper; typing in a row is one step. */
export function editNote(id: string, field: 'text' | 'color', edit: (note: Note) => void): Command {
  return {
    label: field === 'text' ? 'Write on a note' : 'Change a note’s color',
    recipe(draft) {
      const note = draft.notes?.find((candidate) => candidate.id === id);
      if (note) edit(note);
    },
    mergeKey: `note/${id}/${field}`,
  };
}
