import type { Journey } from './journey';
import type { Note } from './note';
import type { Outcome } from './outcome';
import type { State } from './state';
import type { Touchpoint } from './touchpoint';
import type { Transition } from './schema/transition';

/** A way from one part to another, whatever makes the customer take it. `to` may be a state or an outcome. */
export type Way =
  | { kind: 'transition'; from: string; to: string; transition: Transition }
  | { kind: 'timeout'; from: string; to: string }
  | { kind: 'failure'; from: string; to: string; touchpoint: Touchpoint };

export function findState(journey: Journey, id: string | undefined): State | undefined {
  return journey.states.find((state) => state.id === id);
}

export function findOutcome(journey: Journey, id: string | undefined): Outcome | undefined {
  return journey.outcomes.find((outcome) => outcome.id === id);
}

export function findNote(journey: Journey, id: string | undefined): Note | undefined {
  return journey.notes?.find((note) => note.id === id);
}

export function findTransition(journey: Journey, id: string | undefined): Transition | undefined {
  return journey.transitions.find((transition) => transition.id === id);
}

/** The touchpoint with this id, and the state it stands in. */
export function findTouchpoint(journey: Journey, id: string | undefined): { touchpoint: Touchpoint; state: State } | undefined {
  for (const state of journey.states) {
    const touchpoint = state.touchpoints.find((t) => t.id === id);
    if (touchpoint) return { touchpoint, state };
  }
  return undefined;
}

/** Name of a state or outcome for people; a nameless one is called by its id. */
export function nameOf(journey: Journey, id: string): string {
  return (findState(journey, id) ?? findOutcome(journey, id))?.name || id;
}

/** Transitions that leave a state, in the order in which they are judged. */
export function transitionsFrom(journey: Journey, stateId: string): Transition[] {
  return journey.transitions.filter((t) => t.from === stateId).sort((a, b) => a.priority - b.priority);
}

/** Every way out of a state: transitions by priority, then its timeout, then failure paths that move the customer. */
export function waysFrom(journey: Journey, state: State): Way[] {
  const ways: Way[] = transitionsFrom(journey, state.id).map((transition) => ({ kind: 'transition', from: state.id, to: transition.to, transition }));
  if (state.timeout?.to) ways.push({ kind: 'timeout', from: state.id, to: state.timeout.to });
  for (const touchpoint of state.touchpoints) {
    const then = touchpoint.failure?.then;
    if (then?.kind === 'move') ways.push({ kind: 'failure', from: state.id, to: then.to, touchpoint });
  }
  return ways;
}

/** Ids of the states and outcomes that can be reached from `start` (included), by any way. */
export function reachableFrom(journey: Journey, start: string): Set<string> {
  const states = new Map(journey.states.map((state) => [state.id, state]));
  const seen = new Set([start]);
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const state = states.get(id);
    if (!state) continue;
    for (const { to } of waysFrom(journey, state)) {
      if (!seen.has(to)) {
        seen.add(to);
        queue.push(to);
      }
    }
  }
  return seen;
}

/** Ids of every part of the document: states, touchpoints, transitions, outcomes, notes, rehearsals. */
export function allIds(journey: Journey): Set<string> {
  const ids = new Set<string>();
  for (const state of journey.states) {
    ids.add(state.id);
    for (const touchpoint of state.touchpoints) ids.add(touchpoint.id);
  }
  for (const transition of journey.transitions) ids.add(transition.id);
  for (const outcome of journey.outcomes) ids.add(outcome.id);
  for (const note of journey.notes ?? []) ids.add(note.id);
  for (const rehearsal of journey.rehearsals ?? []) ids.add(rehearsal.id);
  return ids;
}
