import { allIds } from '@/lib/journey/graph';
import { uniqueId } from '@/lib/journey/id';
import type { Journey, Position } from '@/lib/journey/journey';
import type { Clip } from '../clipboard/clip';
import { describeClip, landmarkOf } from '../clipboard/copy-parts';
import { relinkState, relinkTouchpoint, relinkTransition } from '../clipboard/relink';
import type { Command } from '../command';
import type { PartRef } from '../part';
import { freeName } from './add-state';

/** The most of each that a document holds, as its model says. */
const MOST = { states: 200, outcomes: 100, transitions: 2_000, touchpoints: 100, notes: 100 };

export type Pasting =
  | { ok: true; command: Command; /** Links that led to parts that are not here. */ lost: number }
  | { ok: false; message: string };

type Place = {
  /** Where the upper left corner of what is pasted goes. */
  at?: Position | undefined;
  /** The state that takes touchpoints copied without theirs. */
  into?: string | undefined;
  /** What the step of undo is called. */
  verb?: 'Paste' | 'Duplicate';
};

/**
 * Puts copied parts into a document: under ids and names that are free there, the links between them kept, links to parts that
 * are not here taken out.
 */
export function pasteParts(journey: Journey, clip: Clip, { at, into, verb = 'Paste' }: Place = {}): Pasting {
  const copies = structuredClone(clip);
  const host = journey.states.find(({ id }) => id === into);
  if (copies.touchpoints.length && !host) return { ok: false, message: 'A touchpoint belongs in a state. Select the state that should get it, then paste.' };
  const full = tooMany(journey, copies, host?.touchpoints.length ?? 0);
  if (full) return { ok: false, message: full };

  const taken = allIds(journey);
  const ids = new Map<string, string>();
  const give = (part: { id: string }, words: string) => {
    const id = uniqueId(words, taken);
    taken.add(id);
    ids.set(part.id, id);
    part.id = id;
  };
  const named = { ...journey, states: [...journey.states], outcomes: [...journey.outcomes] };
  for (const state of copies.states) {
    state.name = freeName(named, state.name || 'New state');
    named.states.push(state);
  }
  for (const outcome of copies.outcomes) {
    outcome.name = freeName(named, outcome.name || 'Outcome');
    named.outcomes.push(outcome);
  }
  for (const place of [...copies.states, ...copies.outcomes]) give(place, place.name);
  for (const state of copies.states) for (const touchpoint of state.touchpoints) give(touchpoint, `${state.name} ${touchpoint.name}`);
  for (const touchpoint of copies.touchpoints) give(touchpoint, `${host!.name} ${touchpoint.name}`);
  for (const transition of copies.transitions) give(transition, `${ids.get(transition.from) ?? transition.from} to ${ids.get(transition.to) ?? transition.to}`);
  for (const note of copies.notes) give(note, 'note');

  const resolve = (id: string): string | undefined => {
    const known = Object.hasOwn(copies.outside, id) ? copies.outside[id] : undefined;
    const here = known && landmarkOf(journey, id);
    return ids.get(id) ?? (here && here.kind === known.kind && here.name === known.name ? id : undefined);
  };
  const transitions = copies.transitions.filter((transition) => relinkTransition(transition, resolve));
  let lost = copies.transitions.length - transitions.length;
  for (const state of copies.states) lost += relinkState(state, resolve);
  for (const touchpoint of copies.touchpoints) lost += relinkTouchpoint(touchpoint, resolve);

  const layout = placed(copies.layout, ids, at);
  return { ok: true, lost, command: { label: `${verb} ${describeClip(clip)}`, recipe, select: selected() } };

  function recipe(draft: Journey) {
    draft.states.push(...copies.states);
    draft.outcomes.push(...copies.outcomes);
    draft.transitions.push(...transitions);
    if (copies.notes.length) (draft.notes ??= []).push(...copies.notes);
    if (copies.touchpoints.length) draft.states.find(({ id }) => id === into)!.touchpoints.push(...copies.touchpoints);
    Object.assign(draft.layout, layout);
    if (copies.states[0]) draft.entry.start ??= copies.states[0].id;
  }

  function selected(): PartRef[] {
    const refs = (kind: PartRef['kind'], parts: readonly { id: string }[]) => parts.map(({ id }): PartRef => ({ kind, id }));
    const places = [...refs('state', copies.states), ...refs('outcome', copies.outcomes), ...refs('note', copies.notes)];
    return places.length ? places : refs('touchpoint', copies.touchpoints);
  }
}

/** Positions under the new ids, moved so that the upper left corner is at `at`. */
function placed(layout: Clip['layout'], ids: ReadonlyMap<string, string>, at: Position | undefined): Record<string, Position> {
  const known = Object.entries(layout).filter(([id]) => ids.has(id));
  if (!known.length) return {};
  const left = Math.min(...known.map(([, { x }]) => x));
  const top = Math.min(...known.map(([, { y }]) => y));
  const by = at ? { x: at.x - left, y: at.y - top } : { x: 0, y: 0 };
  return Object.fromEntries(known.map(([id, { x, y }]) => [ids.get(id)!, { x: Math.round(x + by.x), y: Math.round(y + by.y) }]));
}

function tooMany(journey: Journey, clip: Clip, touchpointsThere: number): string | undefined {
  const counts = {
    states: journey.states.length + clip.states.length,
    outcomes: journey.outcomes.length + clip.outcomes.length,
    transitions: journey.transitions.length + clip.transitions.length,
    touchpoints: clip.touchpoints.length ? touchpointsThere + clip.touchpoints.length : 0,
    notes: (journey.notes?.length ?? 0) + clip.notes.length,
  };
  for (const [kind, most] of Object.entries(MOST) as [keyof typeof MOST, number][]) {
    if (counts[kind] > most) return `There would be ${counts[kind]} ${kind} then, and ${kind === 'touchpoints' ? 'a state' : 'a journey'} holds at most ${most}. Nothing was pasted.`;
  }
  return undefined;
}
