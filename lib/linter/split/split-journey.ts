import { uniqueId } from '@/lib/journey/id';
import { STATE_LIMIT, type Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { allIds } from '@/lib/journey/graph';
import { numbered } from '../wording';
import { partition, type Part } from './partition';
import { trafficOf, type Flow } from './traffic';

export type SplitOptions = {
  /** The id under which the nth part (0, the first) will be kept; the first one takes the place of the journey. */
  idOf: (part: number) => string;
  /** How often each way is taken per entrant; worked out from the rates unless given. */
  flows?: readonly Flow[];
};

/** `handOffs` is how often customers change parts, per entrant. */
export type Split = { journeys: Journey[]; handOffs: number };

/**
 * Splits a journey with more states than it may have into journeys that hand customers off to each other, each of which can be
 * tested alone; a smaller one comes back as it is. Every state is in exactly one part, with its touchpoints, its ways out and
 * the outcomes these lead to. A way into another part leads to an outcome of the kind "handed off"; all such ways into one part
 * lead to its first state. Parts after the first are entered from the journey that hands most customers over.
 * Conversion, added up along the hand-offs, stays the same. Mentions that would cross parts are taken out, except in criteria.
 */
export function splitJourney(journey: Journey, { idOf, flows = trafficOf(journey) }: SplitOptions): Split {
  const start = journey.states.find(({ id }) => id === journey.entry.start) ?? journey.states[0];
  if (!start || journey.states.length <= STATE_LIMIT) return { journeys: [journey], handOffs: 0 };
  const late = journey.timeout?.to;
  // The journey's own timeout can lead to a state from anywhere.
  const always = journey.states.flatMap(({ id }) => (late === undefined ? [] : [{ from: id, to: late, perEntrant: 0 }]));
  const parts = partition(journey.states.map(({ id }) => id), start.id, [...flows, ...always]);
  const partOf = new Map(parts.flatMap((part, n) => part.states.map((id) => [id, n] as const)));
  const between = flows.filter(({ from, to }) => partOf.has(to) && partOf.get(from) !== partOf.get(to));
  const journeys = parts.map((part, n) => cutOut(journey, part, n, { parts, partOf, idOf, from: busiestInto(n, between, partOf) }));
  return { journeys, handOffs: between.reduce((sum, { perEntrant }) => sum + perEntrant, 0) };
}

type Plan = { parts: readonly Part[]; partOf: ReadonlyMap<string, number>; idOf: (part: number) => string; from: number | undefined };

/** The part from which most customers come into a part; the first part before others of equal traffic. */
function busiestInto(part: number, between: readonly Flow[], partOf: ReadonlyMap<string, number>): number | undefined {
  const traffic = new Map<number, number>();
  for (const { from, to, perEntrant } of between) if (partOf.get(to) === part) traffic.set(partOf.get(from)!, (traffic.get(partOf.get(from)!) ?? 0) + perEntrant);
  return [...traffic].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0];
}

function cutOut(journey: Journey, { entry, states }: Part, n: number, { parts, partOf, idOf, from }: Plan): Journey {
  const part = structuredClone(journey);
  const kept = new Set(states);
  part.states = part.states.filter(({ id }) => kept.has(id));
  part.transitions = part.transitions.filter((transition) => kept.has(transition.from));
  part.name = `${journey.name.slice(0, 180)} (${n + 1} of ${parts.length})`;

  const taken = allIds(journey);
  const doors = new Map<number, string>();
  const lead = (to: string): string => {
    const other = partOf.get(to);
    if (other === undefined || other === n) return to;
    const known = doors.get(other);
    if (known !== undefined) return known;
    const target = journey.states.find(({ id }) => id === parts[other]!.entry)!;
    const id = uniqueId(`to ${target.name || target.id}`, taken);
    taken.add(id);
    doors.set(other, id);
    const names = [...part.states, ...part.outcomes].map(({ name }) => name);
    part.outcomes.push({ id, name: numbered(`On to ${target.name.trim().slice(0, 180) || 'the next part'}`, names), kind: 'handed-off', journeyId: idOf(other) });
    return id;
  };
  for (const transition of part.transitions) transition.to = lead(transition.to);
  for (const timed of [part, ...part.states]) if (timed.timeout?.to !== undefined) timed.timeout.to = lead(timed.timeout.to);
  for (const state of part.states) for (const touchpoint of state.touchpoints) if (touchpoint.failure?.then.kind === 'move') touchpoint.failure.then.to = lead(touchpoint.failure.then.to);

  cutMentions(part);
  if (n > 0) enterAt(part, part.states.find(({ id }) => id === entry)!, from === undefined ? undefined : idOf(from));
  keepUsed(part);
  return part;
}

/** Takes out what mentions parts that are in another journey now. */
function cutMentions(part: Journey): void {
  const touchpoints = new Set(part.states.flatMap((state) => state.touchpoints.map(({ id }) => id)));
  const transitions = new Set(part.transitions.map(({ id }) => id));
  const cut = (touchpoint: Touchpoint) => {
    const { brief, timing, failure } = touchpoint;
    if (brief?.leadsTo !== undefined && !transitions.has(brief.leadsTo)) delete brief.leadsTo;
    if (timing?.kind === 'after' && !touchpoints.has(timing.touchpoint)) touchpoint.timing = { kind: 'entry', delay: timing.delay, ...(timing.window && { window: timing.window }) };
    if (failure?.then.kind === 'touchpoint' && !touchpoints.has(failure.then.touchpoint)) failure.then = { kind: 'wait' };
  };
  for (const state of part.states) state.touchpoints.forEach(cut);
}

/** A later part begins where customers are handed over. It cannot keep some of them out, and they may come again. */
function enterAt(part: Journey, state: State, fromId: string | undefined): void {
  part.entry = { ...(state.entry && { criteria: state.entry }), ...(fromId !== undefined && { trigger: { kind: 'journey', id: fromId } }), start: state.id, reentry: { kind: 'always' }, holdoutShare: 0 };
  delete part.economics.fixedCost;
  delete part.economics.entrantsPerDay;
}

/** Keeps outcomes that something leads to, those of success and of opting out, and what is placed or accepted of the parts that are left. */
function keepUsed(part: Journey): void {
  const led = new Set<string | undefined>([
    ...part.transitions.map(({ to }) => to),
    ...[part, ...part.states].map(({ timeout }) => timeout?.to),
    ...part.exit.others.map(({ to }) => to),
    ...part.states.flatMap((state) => state.touchpoints.map(({ failure }) => (failure?.then.kind === 'move' ? failure.then.to : undefined))),
  ]);
  part.outcomes = part.outcomes.filter(({ id, kind }) => led.has(id) || kind === 'converted' || kind === 'opted-out');
  const ids = allIds(part);
  part.layout = Object.fromEntries(Object.entries(part.layout).filter(([id]) => ids.has(id)));
  part.suppressions = part.suppressions?.filter(({ target }) => target.kind === 'journey' || ids.has(target.id));
  if (!part.suppressions?.length) delete part.suppressions;
}
