import { findOutcome, findState, findTouchpoint, findTransition } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { PartRef } from '../part';
import { emptyClip, type Clip, type Landmark } from './clip';
import { linksOf } from './relink';

/**
 * What of a selection can be copied: states with their touchpoints, outcomes, notes, the transitions between what is copied, and
 * touchpoints alone. Undefined when nothing of it can: a transition goes with the two parts it joins.
 */
export function copyParts(journey: Journey, selection: readonly PartRef[]): Clip | undefined {
  const chosen = new Set(selection.map(({ kind, id }) => `${kind} ${id}`));
  const states = journey.states.filter(({ id }) => chosen.has(`state ${id}`));
  const outcomes = journey.outcomes.filter(({ id }) => chosen.has(`outcome ${id}`));
  const notes = (journey.notes ?? []).filter(({ id }) => chosen.has(`note ${id}`));
  const touchpoints = journey.states.filter((state) => !states.includes(state)).flatMap((state) => state.touchpoints.filter(({ id }) => chosen.has(`touchpoint ${id}`)));
  const ends = new Set([...states, ...outcomes].map(({ id }) => id));
  const transitions = journey.transitions.filter(({ from, to }) => ends.has(from) && ends.has(to));
  if (!states.length && !outcomes.length && !notes.length && !touchpoints.length) return undefined;

  const inside = new Set([...ends, ...[...states.flatMap((state) => state.touchpoints), ...touchpoints, ...transitions].map(({ id }) => id)]);
  const outside: Clip['outside'] = {};
  for (const id of [...states, ...touchpoints].flatMap(linksOf)) {
    const landmark = inside.has(id) ? undefined : landmarkOf(journey, id);
    if (landmark) outside[id] = landmark;
  }
  const layout = Object.fromEntries([...states, ...outcomes, ...notes].flatMap(({ id }) => (Object.hasOwn(journey.layout, id) ? [[id, journey.layout[id]!]] : [])));
  return { ...emptyClip(), states, outcomes, transitions, touchpoints, notes, layout, outside };
}

/** By what a part is known again: its kind and its name; a transition by the parts it joins. */
export function landmarkOf(journey: Journey, id: string): Landmark | undefined {
  const transition = findTransition(journey, id);
  if (transition) return { kind: 'transition', name: `${transition.from} → ${transition.to}` };
  const state = findState(journey, id);
  if (state) return { kind: 'state', name: state.name };
  const outcome = findOutcome(journey, id);
  if (outcome) return { kind: 'outcome', name: outcome.name };
  const found = findTouchpoint(journey, id);
  return found && { kind: 'touchpoint', name: found.touchpoint.name };
}

/** How many parts a clip holds, in words: "2 states, 1 transition". */
export function describeClip({ states, outcomes, transitions, touchpoints, notes }: Clip): string {
  const some = (list: readonly unknown[], word: string) => (list.length ? [`${list.length} ${word}${list.length === 1 ? '' : 's'}`] : []);
  return [...some(states, 'state'), ...some(outcomes, 'outcome'), ...some(touchpoints, 'touchpoint'), ...some(notes, 'note'), ...some(transitions, 'transition')].join(', ');
}
