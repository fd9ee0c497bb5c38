import { contentHash } from '@/lib/journey/content-hash';
import { leaves, SIGNALS, type Criterion } from '@/lib/journey/criterion';
import { SIGNAL_WEIGHTS } from '@/lib/journey/engagement-score';
import { transitionsFrom } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Transition } from '@/lib/journey/schema/transition';
import { eventNames, signalKey, watch, type Watched } from './watched';

export type EventLeaf = Extract<Criterion, { kind: 'event' | 'engagement' }>;

/** A journey, arranged for looking things up. */
export type Plan = {
  hash: string;
  states: ReadonlyMap<string, StatePlan>;
  touchpoints: ReadonlyMap<string, { touchpoint: Touchpoint; state: State }>;
  /** Success first, then the others in their order. */
  exits: readonly { exit: 'success' | number; to: string | undefined; watched: Watched }[];
  /** By event name, every condition on it: what is worth remembering. */
  eventLeaves: ReadonlyMap<string, readonly EventLeaf[]>;
  signals: ReadonlySet<string>;
};

export type StatePlan = {
  state: State;
  /** In the order in which they are judged; without a criterion, one is only taken by hand. */
  transitions: readonly { transition: Transition; watched: Watched | undefined }[];
  onEntry: readonly Touchpoint[];
  onEvent: ReadonlyMap<string, readonly Touchpoint[]>;
  /** By touchpoint, those of this state that follow it. */
  followers: ReadonlyMap<string, readonly Touchpoint[]>;
};

const ENGAGING = SIGNALS.filter((signal) => SIGNAL_WEIGHTS[signal] > 0);

const plans = new WeakMap<Journey, Plan>();

/** The plan of a journey, made once for each document; a document is not to be changed after it was handed in. */
export function planOf(journey: Journey): Plan {
  let plan = plans.get(journey);
  if (!plan) {
    plan = makePlan(journey);
    plans.set(journey, plan);
  }
  return plan;
}

function makePlan(journey: Journey): Plan {
  const states = new Map(journey.states.map((state) => [state.id, state]));
  const { success, others } = journey.exit;
  const exits = [{ exit: 'success' as const, criterion: success, to: outcomeOfKind(journey, 'converted') }, ...others.map(({ criterion, to }, exit) => ({ exit, criterion, to: to ?? outcomeOfKind(journey, 'exited') }))];
  const plan: Omit<Plan, 'eventLeaves' | 'signals'> = {
    hash: contentHash(journey),
    states: new Map(journey.states.map((state) => [state.id, planState(journey, state, states)])),
    touchpoints: new Map(journey.states.flatMap((state) => state.touchpoints.map((touchpoint) => [touchpoint.id, { touchpoint, state }]))),
    exits: exits.flatMap(({ criterion, ...exit }) => (criterion ? [{ ...exit, watched: watch(criterion) }] : [])),
  };
  const criteria = [
    ...(journey.entry.criteria ? [journey.entry.criteria] : []),
    ...plan.exits.map(({ watched }) => watched.criterion),
    ...[...plan.states.values()].flatMap(({ transitions }) => transitions.flatMap(({ watched }) => (watched ? [watched.criterion] : []))),
  ];
  const eventLeaves = new Map<string, EventLeaf[]>();
  const signals = new Set<string>();
  for (const leaf of criteria.flatMap((criterion) => [...leaves(criterion)])) {
    if (leaf.kind === 'event' || leaf.kind === 'engagement') for (const name of eventNames(leaf)) listAt(eventLeaves, name).push(leaf);
    if (leaf.kind === 'engagement') for (const id of plan.touchpoints.keys()) for (const signal of ENGAGING) signals.add(signalKey(id, signal));
    if (leaf.kind === 'signal') signals.add(signalKey(leaf.touchpoint, leaf.signal));
  }
  return { ...plan, eventLeaves, signals };
}

function planState(journey: Journey, state: State, states: ReadonlyMap<string, State>): StatePlan {
  const onEvent = new Map<string, Touchpoint[]>();
  const followers = new Map<string, Touchpoint[]>();
  for (const touchpoint of state.touchpoints) {
    if (touchpoint.timing?.kind === 'event') listAt(onEvent, touchpoint.timing.event).push(touchpoint);
    if (touchpoint.timing?.kind === 'after') listAt(followers, touchpoint.timing.touchpoint).push(touchpoint);
  }
  return {
    state,
    transitions: transitionsFrom(journey, state.id).map((transition) => {
      const criterion = transition.trigger ?? states.get(transition.to)?.entry ?? state.exit;
      return { transition, watched: criterion && watch(criterion) };
    }),
    onEntry: state.touchpoints.filter(({ timing }) => timing?.kind === 'entry'),
    onEvent,
    followers,
  };
}

function listAt<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Id of the first outcome of a kind. */
export function outcomeOfKind(journey: Journey, kind: Journey['outcomes'][number]['kind']): string | undefined {
  return journey.outcomes.find((outcome) => outcome.kind === kind)?.id;
}
