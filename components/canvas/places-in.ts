import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import { noteTitle } from '@/lib/editor/note-title';
import type { PartRef } from '@/lib/editor/part';

type Place = { part: PartRef; label: string; hint: string };

/** Every part of the journey one can go to, with what it is. */
export function placesIn(journey: Journey): Place[] {
  return [
    ...journey.states.flatMap(({ id, name, touchpoints }): Place[] => [
      { part: { kind: 'state', id }, label: name || id, hint: 'State' },
      ...touchpoints.map((t): Place => ({ part: { kind: 'touchpoint', id: t.id }, label: t.name || CHANNEL_NAMES[t.channel], hint: `Touchpoint in ${name || id}` })),
    ]),
    ...journey.outcomes.map(({ id, name }): Place => ({ part: { kind: 'outcome', id }, label: name || id, hint: 'Outcome' })),
    ...journey.transitions.map(({ id, from, to }): Place => ({ part: { kind: 'transition', id }, label: `${nameOf(journey, from)} → ${nameOf(journey, to)}`, hint: 'Transition' })),
    ...(journey.notes ?? []).map(({ id }): Place => ({ part: { kind: 'note', id }, label: noteTitle(journey, id), hint: 'Note' })),
  ];
}
