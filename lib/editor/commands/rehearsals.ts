import { allIds } from '@/lib/journey/graph';
import { uniqueId } from '@/lib/journey/id';
import type { Journey } from '@/lib/journey/journey';
import type { Rehearsal, RehearsalEnding } from '@/lib/journey/schema/rehearsal';
import type { Command } from '../command';

/** Keeps a rehearsal with the journey, to be played again after every edit. */
export function keepRehearsal(journey: Journey, rehearsal: Omit<Rehearsal, 'id'>): Command {
  const id = uniqueId(rehearsal.name, allIds(journey));
  return { label: `Keep rehearsal “${rehearsal.name}”`, recipe: (draft) => void (draft.rehearsals ??= []).push({ ...rehearsal, id }) };
}

/** Takes the ending a rehearsal has come to for the right one. */
export function acceptEnding(id: string, ending: RehearsalEnding): Command {
  return {
    label: 'Accept a new ending',
    recipe(draft) {
      const kept = draft.rehearsals?.find((candidate) => candidate.id === id);
      if (kept) kept.expected = ending;
    },
  };
}

export function removeRehearsal(id: string): Command {
  return {
    label: 'Remove a rehearsal',
    recipe(draft) {
      const left = draft.rehearsals?.filter((candidate) => candidate.id !== id);
      if (left?.length) draft.rehearsals = left;
      else delete draft.rehearsals;
    },
  };
}
