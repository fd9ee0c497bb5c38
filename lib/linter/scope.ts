import { durationMs, type Duration } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import type { Outcome } from '@/lib/journey/outcome';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Transition } from '@/lib/journey/schema/transition';
import type { Facts } from './facts';
import { planState, type PlannedTouch } from './plan';
import { silentPath, type SilentPath } from './silent-path';
import { textsOf, type MessageText } from './texts';

/** One journey as the rules see it: its indexes, shared by all rules of a run and built when first asked for. */
export class Scope {
  readonly states: ReadonlyMap<string, State>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly #ms = new Map<Duration, number>();
  #touchpoints: Map<string, Touchpoint> | undefined;
  #transitions: Map<string, Transition> | undefined;
  #transitionsFrom: Map<string, Transition[]> | undefined;
  #next: Map<string, string[]> | undefined;
  #previous: Map<string, string[]> | undefined;
  #reached: ReadonlySet<string> | undefined;
  #deadEnds: ReadonlySet<string> | undefined;
  readonly #texts = new Map<string, readonly MessageText[]>();
  #plans: Map<string, readonly PlannedTouch[]> | undefined;
  #stateOf: Map<string, State> | undefined;
  #silentPath: { found: SilentPath | undefined } | undefined;

  constructor(
    readonly journey: Journey,
    readonly facts: Facts = {},
  ) {
    this.states = byId(journey.states);
    this.outcomes = byId(journey.outcomes);
  }

  get touchpoints(): ReadonlyMap<string, Touchpoint> {
    if (!this.#touchpoints) this.#indexTouchpoints();
    return this.#touchpoints!;
  }

  get transitions(): ReadonlyMap<string, Transition> {
    return (this.#transitions ??= byId(this.journey.transitions));
  }

  /** The state in which customers start, if it is chosen and there. */
  get start(): State | undefined {
    const id = this.journey.entry.start;
    return id === undefined ? undefined : this.states.get(id);
  }

  /** Whether an id names a place a customer can be sent to: a state or an outcome. */
  isPlace(id: string): boolean {
    return this.states.has(id) || this.outcomes.has(id);
  }

  /** Whole milliseconds of a duration; the same few durations come up again and again. */
  ms(duration: Duration): number {
    let ms = this.#ms.get(duration);
    if (ms === undefined) this.#ms.set(duration, (ms = Math.round(durationMs(duration))));
    return ms;
  }

  /** The state in which a touchpoint stands. */
  stateOf(touchpointId: string): State | undefined {
    if (!this.#stateOf) this.#indexTouchpoints();
    return this.#stateOf!.get(touchpointId);
  }

  #indexTouchpoints(): void {
    const touchpoints = new Map<string, Touchpoint>();
    const stateOf = new Map<string, State>();
    for (const state of this.journey.states) {
      for (const touchpoint of state.touchpoints) {
        touchpoints.set(touchpoint.id, touchpoint);
        stateOf.set(touchpoint.id, state);
      }
    }
    this.#touchpoints = touchpoints;
    this.#stateOf = stateOf;
  }

  /** The texts of a touchpoint that customers read. */
  texts(touchpoint: Touchpoint): readonly MessageText[] {
    let texts = this.#texts.get(touchpoint.id);
    if (!texts) this.#texts.set(touchpoint.id, (texts = textsOf(touchpoint)));
    return texts;
  }

  /** When the touchpoints of a state fall due. */
  plan({ id }: State): readonly PlannedTouch[] {
    this.#plans ??= new Map(this.journey.states.map((state) => [state.id, planState(state, (duration) => this.ms(duration))]));
    return this.#plans.get(id) ?? [];
  }

  /** What happens to a customer who never responds; undefined without a first state. */
  get silentPath(): SilentPath | undefined {
    return (this.#silentPath ??= { found: silentPath(this) }).found;
  }

  /** Transitions that leave a state, in the order in which they are judged. */
  transitionsFrom(stateId: string): readonly Transition[] {
    if (!this.#transitionsFrom) {
      this.#transitionsFrom = new Map();
      for (const transition of this.journey.transitions) append(this.#transitionsFrom, transition.from, transition);
      for (const list of this.#transitionsFrom.values()) list.sort((a, b) => a.priority - b.priority);
    }
    return this.#transitionsFrom.get(stateId) ?? [];
  }

  /** Ids of the states and outcomes one step away from a state, by transition, timeout or failure path; itself never. */
  next(stateId: string): readonly string[] {
    this.#next ??= new Map(this.journey.states.map((state) => [state.id, this.#placesAfter(state)]));
    return this.#next.get(stateId) ?? [];
  }

  #placesAfter(state: State): string[] {
    const ids = this.transitionsFrom(state.id).map((transition) => transition.to);
    if (state.timeout?.to !== undefined) ids.push(state.timeout.to);
    for (const { failure } of state.touchpoints) if (failure?.then.kind === 'move') ids.push(failure.then.to);
    return ids.filter((id) => id !== state.id && this.isPlace(id));
  }

  /** Ids of the states and outcomes that customers can get to from the start, itself included; empty without a start. */
  get reached(): ReadonlySet<string> {
    return (this.#reached ??= spread(this.start ? [this.start.id] : [], (id) => this.next(id)));
  }

  /** Ids of the states from which nothing leads on. */
  get deadEnds(): ReadonlySet<string> {
    return (this.#deadEnds ??= new Set(this.journey.states.filter((state) => this.next(state.id).length === 0).map((state) => state.id)));
  }

  /** Ids of all states and outcomes from which one of `places` can be reached, these included. */
  leadingTo(places: Iterable<string>): ReadonlySet<string> {
    if (!this.#previous) {
      this.#previous = new Map();
      for (const { id } of this.journey.states) for (const to of this.next(id)) append(this.#previous, to, id);
    }
    const previous = this.#previous;
    return spread(places, (id) => previous.get(id) ?? []);
  }
}

function byId<Part extends { id: string }>(parts: readonly Part[]): Map<string, Part> {
  const index = new Map<string, Part>();
  for (const part of parts) index.set(part.id, part);
  return index;
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function spread(from: Iterable<string>, neighbors: (id: string) => readonly string[]): Set<string> {
  const seen = new Set(from);
  for (const id of seen) for (const neighbor of neighbors(id)) seen.add(neighbor);
  return seen;
}
