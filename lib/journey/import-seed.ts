import { z } from 'zod';
import { blankJourney } from './blank';
import { suggestion } from './closest';
import { durationOf, DAY_MS, type Duration } from './duration';
import { check } from './explain';
import { uniqueId } from './id';
import type { Journey } from './journey';
import { quote, shorten, type Problem } from './problem';
import { seedChannel, seedStage } from './seed-names';
import type { State } from './state';
import { Line, Text } from './schema/text';
import type { Transition } from './schema/transition';

/** How long the seed's engine lets a customer stay in a state that gives no `dwell_days`. */
const DEFAULT_DWELL_DAYS = 3;
const KNOWN_FIELDS = ['journey_id', 'name', 'brand', 'states', 'transitions', 'created_at', 'updated_at'];

const SeedState = z.looseObject({
  name: Line.min(1),
  description: Text.nullish(),
  dwell_days: z.number().min(0).max(36_500).nullish(),
});
const SeedTransition = z.looseObject({
  from_state: Line,
  to_state: Line,
  trigger: Line.nullish(),
  probability: z.number().min(0).max(1).nullish(),
  channel: Line.nullish(),
  content_brief: Text.nullish(),
});
const SeedJourney = z.looseObject({
  journey_id: Line.nullish(),
  name: Line.nullish(),
  states: z.array(z.preprocess((state) => (typeof state === 'string' ? { name: state } : state), SeedState)).min(1).max(200),
  transitions: z.array(SeedTransition).max(1_999).default([]),
});
type SeedJourney = z.infer<typeof SeedJourney>;

export type SeedImport = { ok: true; journey: Journey; notes: string[] } | { ok: false; problems: Problem[] };

/**
 * Turns a value in the journey-engine's JSON (`states` by name with `dwell_days`, `transitions` from `from_state` to
 * `to_state`) into a journey that converts the same share of customers. What the file does not say (timing, success,
 * failure, opt-out, where rates come from) is left out, for the linter to ask for. `notes` say what was assumed.
 */
export function importSeed(input: unknown): SeedImport {
  const checked = check(SeedJourney, input);
  if (!checked.ok) return { ok: false, problems: shorten(checked.problems) };
  const seed = checked.value;
  const problems = nameProblems(seed);
  return problems.length ? { ok: false, problems: shorten(problems) } : { ok: true, ...convert(seed) };
}

function nameProblems({ states, transitions }: SeedJourney): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  states.forEach(({ name }, i) => {
    const other = first.get(name);
    if (other === undefined) first.set(name, i);
    else problems.push({ path: `states[${i}].name`, message: `${quote(name)} is already the name of states[${other}]. Give every state a name of its own.` });
  });
  transitions.forEach((transition, i) => {
    for (const end of ['from_state', 'to_state'] as const) {
      const name = transition[end];
      if (first.has(name)) continue;
      const advice = suggestion(name, first.keys()) || ' Add it to the states, or name one of them.';
      problems.push({ path: `transitions[${i}].${end}`, message: `There is no state ${quote(name)}.${advice}` });
    }
  });
  return problems;
}

function convert(seed: SeedJourney): { journey: Journey; notes: string[] } {
  const journey = blankJourney(seed.name || seed.journey_id || 'Imported journey');
  const notes: string[] = [];
  const taken = new Set<string>();
  const take = (words: string) => {
    const id = uniqueId(words, taken);
    taken.add(id);
    return id;
  };

  const byName = new Map<string, { state: State; dwell: Duration }>();
  for (const { name, description, dwell_days } of seed.states) {
    const stage = seedStage(name);
    const state: State = { id: take(name), name, ...(stage && { stage }), ...(description && { summary: description }), touchpoints: [] };
    journey.states.push(state);
    byName.set(name, { state, dwell: durationOf((dwell_days ?? DEFAULT_DWELL_DAYS) * DAY_MS) });
  }
  const undated = seed.states.filter((state) => typeof state.dwell_days !== 'number').map((state) => quote(state.name));
  if (undated.length) notes.push(`No dwell_days for ${listed(undated)}: ${DEFAULT_DWELL_DAYS} days are assumed, as the journey-engine does.`);
  const start = journey.states[0]!;
  const goal = byName.get(seed.states.at(-1)!.name)!;
  journey.entry.start = start.id;
  notes.push(`Customers start in ${quote(start.name)}, the first state in the file.`);

  for (const [i, given] of seed.transitions.entries()) {
    const { state, dwell } = byName.get(given.from_state)!;
    const to = byName.get(given.to_state)!.state;
    const transition: Transition = {
      id: take(`${state.name} to ${to.name}`),
      from: state.id,
      to: to.id,
      priority: priorityAfter(journey, state),
      ...(given.trigger && { trigger: { kind: 'event', name: given.trigger } }),
      probability: { value: given.probability ?? 0, source: { kind: 'estimate' } },
      duration: { kind: 'fixed', value: dwell },
    };
    journey.transitions.push(transition);
    if (!given.channel && !given.content_brief) continue;
    const channel = seedChannel(given.channel ?? '');
    if (!channel.known) notes.push(given.channel ? `transitions[${i}]: the channel ${quote(given.channel)} is not one of ours; it became "other".` : `transitions[${i}] has a content brief but no channel; the channel became "other".`);
    const name = given.content_brief ? headline(given.content_brief) : `${channel.name} to ${to.name}`.slice(0, 200);
    state.touchpoints.push({
      id: take(name),
      name,
      channel: channel.channel,
      brief: { ...(given.content_brief && { keyMessage: given.content_brief }), leadsTo: transition.id },
    });
  }

  const unrated = seed.transitions.flatMap((transition, i) => (typeof transition.probability === 'number' ? [] : [`transitions[${i}]`]));
  if (unrated.length) notes.push(`No probability for ${listed(unrated)}: it counts as 0, as in the journey-engine.`);
  for (const state of journey.states) {
    const sum = sumOut(journey, state);
    if (sum > 1.0001) notes.push(`The probabilities out of ${quote(state.name)} add up to ${Math.round(sum * 1e4) / 1e4}, which is more than 1.`);
  }
  convertAtGoal(journey, goal, take);
  notes.push(`Customers who end in ${quote(goal.state.name)}, the last state in the file, count as converted.`);
  const unknown = Object.keys(seed).filter((key) => !KNOWN_FIELDS.includes(key));
  unknown.push(...extraFields(seed.states, SeedState, 'states'), ...extraFields(seed.transitions, SeedTransition, 'transitions'));
  if (unknown.length) notes.push(`Not carried over: ${listed(unknown.map(quote))}.`);
  return { journey, notes };
}

/** The journey-engine converts whoever stays in the last state; here that is a way of its own to an outcome. */
function convertAtGoal(journey: Journey, { state, dwell }: { state: State; dwell: Duration }, take: (words: string) => string) {
  const converted = journey.outcomes[0]!;
  converted.id = take(converted.id);
  journey.transitions.push({
    id: take(`${state.name} to ${converted.name}`),
    from: state.id,
    to: converted.id,
    priority: priorityAfter(journey, state),
    probability: {
      value: Math.round(Math.max(0, 1 - sumOut(journey, state)) * 1e12) / 1e12,
      source: { kind: 'estimate', confidence: 'low', why: `Implied by the imported file: customers who end in "${state.name}" count as converted.` },
    },
    duration: { kind: 'fixed', value: dwell },
  });
}

function sumOut(journey: Journey, state: State): number {
  return journey.transitions.reduce((sum, t) => (t.from === state.id ? sum + (t.probability?.value ?? 0) : sum), 0);
}

function priorityAfter(journey: Journey, state: State): number {
  return Math.min(1_000, journey.transitions.filter((t) => t.from === state.id).length + 1);
}

/** The first words of a brief, as a name: up to the first break between thoughts, at most 48 characters. */
function headline(brief: string): string {
  const thought = brief.trim().split(/[;:.!?\n]/)[0]!.trim() || brief.trim();
  if (thought.length <= 48) return thought;
  return `${thought.slice(0, 48).replace(/\s+\S*$/, '')}…`;
}

function listed(items: string[]): string {
  return items.length > 8 ? `${items.slice(0, 8).join(', ')} and ${items.length - 8} more` : items.join(', ');
}

function extraFields(items: object[], schema: { shape: object }, list: string): string[] {
  const extra = new Set(items.flatMap((item) => Object.keys(item)).filter((key) => !Object.hasOwn(schema.shape, key)));
  return [...extra].map((key) => `${list}[].${key}`);
}
