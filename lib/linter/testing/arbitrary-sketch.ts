import fc from 'fast-check';
import { CHANNELS } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import { arbitraryJourney } from '@/lib/journey/testing/arbitrary';

type Damage = (journey: Journey, pick: <T>(items: T[]) => T | undefined) => void;

function drop<T>(items: T[], item: T | undefined): void {
  if (item !== undefined) items.splice(items.indexOf(item), 1);
}

/** What can go wrong with a document: each leaves the shape of the model, but not what parts say about each other. */
const DAMAGES: Record<string, Damage> = {
  'a state removed': (journey, pick) => drop(journey.states, pick(journey.states)),
  'an outcome removed': (journey, pick) => drop(journey.outcomes, pick(journey.outcomes)),
  'a touchpoint removed': (journey, pick) => {
    const state = pick(journey.states);
    if (state) drop(state.touchpoints, pick(state.touchpoints));
  },
  'a transition bent': (journey, pick) => {
    const transition = pick(journey.transitions);
    if (transition) transition.to = pick([...journey.states, ...journey.outcomes, ...journey.transitions])!.id;
  },
  'a timeout bent': (journey, pick) => {
    const state = pick(journey.states);
    if (state) state.timeout = { to: pick([...journey.states, ...journey.outcomes, ...state.touchpoints])!.id };
  },
  'a start bent': (journey, pick) => {
    journey.entry.start = pick([...journey.states, ...journey.outcomes])?.id ?? 'gone';
  },
  'a name erased': (journey, pick) => {
    const part = pick([...journey.states, ...journey.outcomes]);
    if (part) part.name = ' ';
  },
  'a channel changed': (journey, pick) => {
    const touchpoint = pick(journey.states.flatMap((state) => state.touchpoints));
    if (touchpoint) touchpoint.channel = pick([...CHANNELS])!;
  },
  'a loop closed': (journey, pick) => {
    const [state, transition] = [pick(journey.states), pick(journey.transitions)];
    if (state && transition) Object.assign(transition, { from: state.id, to: state.id, duration: { kind: 'fixed', value: 'PT0S' } });
  },
  'a message following itself': (journey, pick) => {
    const touchpoint = pick(journey.states.flatMap((state) => state.touchpoints));
    if (touchpoint) touchpoint.timing = { kind: 'after', touchpoint: touchpoint.id, if: 'always', delay: 'P1D' };
  },
  'the objective changed': (journey, pick) => void (journey.objective = pick(['win-back', 're-engagement'] as const)!),
  'a rate forgotten': (journey, pick) => void delete pick(journey.transitions)?.probability,
};

/** How a document is damaged: what happens to it, and two numbers that pick the parts it happens to. */
export type Blow = [name: string, first: number, second: number];

/** The document with these things gone wrong, one after the other. */
export function damaged(whole: Journey, blows: readonly Blow[]): Journey {
  const journey = structuredClone(whole);
  for (const [name, ...numbers] of blows) DAMAGES[name]!(journey, (items) => items[numbers.shift()! % items.length]);
  return journey;
}

export function arbitraryBlows(): fc.Arbitrary<Blow[]> {
  return fc.array(fc.tuple(fc.constantFrom(...Object.keys(DAMAGES)), fc.nat(), fc.nat()), { maxLength: 4 });
}

/** A journey at any stage of being drawn, and with links that no parser would let pass: to parts that are gone or of the wrong kind. */
export function arbitrarySketch(): fc.Arbitrary<Journey> {
  return fc.tuple(arbitraryJourney({ maxStates: 6, maxTouchpoints: 2, maxTransitions: 8 }), arbitraryBlows()).map(([whole, blows]) => damaged(whole, blows));
}
