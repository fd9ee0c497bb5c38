import type { Channel } from '@/lib/journey/channel';
import type { Criterion } from '@/lib/journey/criterion';
import type { Distribution } from '@/lib/journey/distribution';
import type { State } from '@/lib/journey/state';
import { neededSignals } from '../needed-signals';
import type { PlannedTouch } from '../plan';
import type { Scope } from '../scope';
import { failureWaitMs } from '../silent-path';

/** A way on from a state, to the state with number `to`: taken between `minMs` and `maxMs` after entering; the customer is out of the journey for `pauseMs`. */
export type Way = {
  to: number;
  minMs: number;
  maxMs: number;
  pauseMs: number;
  reenters: boolean;
  /** The touchpoint that must have been sent before. After `usualMs`, the way is taken only at once when that has just happened. */
  after?: { touch: PlannedTouch; usualMs: number };
  /** The touchpoint whose failure path this is, and how long after it that is taken. */
  failed?: { touch: PlannedTouch; waitMs: number };
};

/** A touchpoint with those that follow it in the same state. `counts` if it is a message on the channel in question. */
export type Node = { touch: PlannedTouch; counts: boolean; always: Node[]; engaged: Node[]; ignored: Node[] };
/** Touchpoints that fall due together: counted from entering, or, if `movable`, from an event that may happen at any time. */
export type Tree = { root: Node; movable: boolean; counting: readonly PlannedTouch[]; all: ReadonlySet<PlannedTouch> };

/** How customers pass through one state: the ways on, for those who stay less than `longestMs`. Ways that end the journey for good are left out. */
export type Stay = { state: State; ways: readonly Way[]; longestMs: number };

/**
 * A stay with the messages of one channel. Where all their times are fixed and everyone gets all of them, `plainMs` holds
 * these times in rising order, and no trees are needed.
 */
export type LoadedStay = Stay & { messages: readonly PlannedTouch[]; trees: readonly Tree[]; plainMs: readonly number[] | undefined };

/** The states of a journey as stays, in document order. */
export function staysOf(scope: Scope): Stay[] {
  const { journey } = scope;
  const numbers = new Map(journey.states.map((state, i) => [state.id, i]));
  return journey.states.map((state) => {
    const longestMs = state.timeout?.after === undefined ? Infinity : scope.ms(state.timeout.after);
    return { state, ways: waysOf(scope, state, longestMs, numbers), longestMs };
  });
}

function waysOf(scope: Scope, state: State, longestMs: number, numbers: ReadonlyMap<string, number>): Way[] {
  const { journey } = scope;
  const ways: Way[] = [];
  const backMs = reentryWaitMs(scope);
  const push = (id: string, minMs: number, maxMs: number, why?: Pick<Way, 'after' | 'failed'>) => {
    const to = numbers.get(id);
    if (to !== undefined) ways.push({ to, minMs, maxMs, pauseMs: 0, reenters: false, ...why });
    else if (backMs !== undefined && isWayBack(scope, id)) ways.push({ to: numbers.get(scope.start!.id)!, minMs, maxMs, pauseMs: backMs, reenters: true, ...why });
  };
  const plan = scope.plan(state);
  for (const { to, trigger, duration } of scope.transitionsFrom(state.id)) {
    const touch = trigger && plan.length > 0 ? latestNeeded(trigger, plan) : undefined;
    const [earliestMs, latestMs] = bounds(scope, duration);
    const soonestMs = Math.min(earliestMs, longestMs);
    const minMs = Math.max(soonestMs, touch ? touch.offsetMs + 1 : 0);
    if (minMs > longestMs) continue;
    const usualMs = Math.max(latestMs, soonestMs);
    // An event may come so late that what it sets off is later than the way was said to take.
    const maxMs = touch?.event === undefined ? Math.max(usualMs, minMs) : longestMs;
    push(to, minMs, Math.min(maxMs, longestMs), touch && { after: { touch, usualMs } });
  }
  if (state.timeout?.to !== undefined && longestMs < Infinity) push(state.timeout.to, longestMs, longestMs);
  for (const touch of plan) {
    const { failure } = touch.touchpoint;
    if (failure?.then.kind !== 'move') continue;
    // A message due at the very moment of leaving is not sent, so its failure path takes a moment at least.
    const waitMs = Math.max(failureWaitMs(scope, touch), 1);
    const minMs = touch.offsetMs + waitMs;
    if (minMs <= longestMs) push(failure.then.to, minMs, touch.event === undefined ? minMs : longestMs, { failed: { touch, waitMs } });
  }
  // A journey's own exits are checked at every moment.
  const exits = journey.exit.success !== undefined || journey.exit.others.some((exit) => exit.criterion);
  if (exits && backMs !== undefined) ways.push({ to: numbers.get(scope.start!.id)!, minMs: 0, maxMs: longestMs, pauseMs: backMs, reenters: true });
  return ways;
}

/** Whether customers may come back after an outcome: all may but those who opted out. */
function isWayBack(scope: Scope, id: string): boolean {
  const outcome = scope.outcomes.get(id);
  return outcome !== undefined && outcome.kind !== 'opted-out';
}

/** How soon after leaving the journey a customer can be back in it; undefined if never. A schedule lets nobody in before its next turn. */
function reentryWaitMs(scope: Scope): number | undefined {
  const { journey, start } = scope;
  const { reentry, trigger } = journey.entry;
  if (reentry.kind === 'never' || !start) return undefined;
  const waitMs = reentry.kind === 'after' ? scope.ms(reentry.wait) : 0;
  return trigger?.kind === 'schedule' ? Math.max(waitMs, scope.ms(trigger.every)) : waitMs;
}

function latestNeeded(trigger: Criterion, plan: readonly PlannedTouch[]): PlannedTouch | undefined {
  let latest: PlannedTouch | undefined;
  if (trigger.kind !== 'signal' && trigger.kind !== 'all') return latest;
  for (const { touchpoint } of neededSignals(trigger)) {
    const touch = plan.find((each) => each.touchpoint.id === touchpoint);
    if (touch && (!latest || touch.offsetMs > latest.offsetMs)) latest = touch;
  }
  return latest;
}

/** The shortest and longest time a distribution allows, in milliseconds. A lognormal one, or none, allows any. */
function bounds(scope: Scope, distribution: Distribution | undefined): [minMs: number, maxMs: number] {
  switch (distribution?.kind) {
    case 'fixed':
      return [scope.ms(distribution.value), scope.ms(distribution.value)];
    case 'uniform':
      return [scope.ms(distribution.min), scope.ms(distribution.max)];
    case 'empirical':
      return [scope.ms(distribution.quantiles[0]!.value), scope.ms(distribution.quantiles.at(-1)!.value)];
    default:
      return [0, Infinity];
  }
}

/** A stay with its messages on a channel; those that customers need do not count. */
export function load(stay: Stay, plan: readonly PlannedTouch[], channel: Channel): LoadedStay {
  const { state, ways, longestMs } = stay;
  const messages: PlannedTouch[] = [];
  let isPlain = true;
  for (const touch of plan) {
    if (touch.touchpoint.channel === channel && !touch.touchpoint.transactional) messages.push(touch);
    if (touch.event !== undefined || touch.when !== 'always') isPlain = false;
  }
  if (!isPlain) return { state, ways, longestMs, messages, trees: treesOf(plan, messages), plainMs: undefined };
  return { state, ways, longestMs, messages, trees: NO_TREES, plainMs: messages.map(({ offsetMs }) => offsetMs).sort((a, b) => a - b) };
}

const NO_TREES: readonly Tree[] = [];

function treesOf(plan: readonly PlannedTouch[], messages: readonly PlannedTouch[]): Tree[] {
  const nodes = new Map(plan.map((touch): [PlannedTouch, Node] => [touch, { touch, counts: messages.includes(touch), always: [], engaged: [], ignored: [] }]));
  const roots: Node[] = [];
  for (const [touch, node] of nodes) {
    const parent = touch.parent && nodes.get(touch.parent);
    if (!parent) roots.push(node);
    else (touch.when === 'always' ? parent.always : touch.when === 'engaged' ? parent.engaged : parent.ignored).push(node);
  }
  return roots.flatMap((root) => {
    const all = [...below(root)];
    const counting = all.filter((node) => node.counts).map((node) => node.touch);
    if (counting.length === 0) return [];
    return [{ root, movable: root.touch.event !== undefined, counting, all: new Set(all.map((node) => node.touch)) }];
  });
}

function* below(node: Node): Generator<Node> {
  yield node;
  for (const child of [...node.always, ...node.engaged, ...node.ignored]) yield* below(child);
}
