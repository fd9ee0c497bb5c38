import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Transition } from '@/lib/journey/schema/transition';
import type { Command } from '../command';

type Parts = { state: State; touchpoint: Touchpoint; transition: Transition };

/** Kinds of parts of which several can be edited at once. */
export type SeveralKind = keyof Parts;
export type PartOf<Kind extends SeveralKind> = Parts[Kind];

/** The parts of these ids, in the document's order. */
export function partsOf<Kind extends SeveralKind>(journey: Journey, kind: Kind, ids: readonly string[]): PartOf<Kind>[] {
  const all: { [K in SeveralKind]: () => Parts[K][] } = {
    state: () => journey.states,
    touchpoint: () => journey.states.flatMap(({ touchpoints }) => touchpoints),
    transition: () => journey.transitions,
  };
  return all[kind]().filter(({ id }) => ids.includes(id));
}

/** "3 states", "1 transition". */
export function countParts(kind: SeveralKind, count: number): string {
  return `${count} ${kind}${count === 1 ? '' : 's'}`;
}

/** Edits one field of several parts in one step of undo: "Change timeout of 3 states". The recipe changes each part in place. */
export function editSeveral<Kind extends SeveralKind>(kind: Kind, ids: readonly string[], field: string, edit: (part: PartOf<Kind>) => void): Command {
  return {
    label: `Change ${field} of ${countParts(kind, ids.length)}`,
    recipe: (draft) => partsOf(draft, kind, ids).forEach(edit),
    mergeKey: `several/${kind}/${ids.join(' ')}/${field}`,
  };
}
