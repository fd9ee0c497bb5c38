import type { PlannedTouch } from '../plan';
import { mostIn } from './count';
import { dueFrom, leavesBy, momentsIn } from './moments';
import type { LoadedStay, Way } from './stay';

/** Where a window may open: `fromMs` after entering a state for the first time, `sinceMs` after entering the journey. */
export type Source = { stay: number; fromMs: number; sinceMs: number };
/** A window that holds too many messages: the states it spans, the message that is one too many and when it comes after entering the journey. */
export type Hit = { route: number[]; reenters: boolean; touch: PlannedTouch; atMs: number };

/** A customer entering a state with `count` messages behind them, `elapsedMs` after the window opened. */
type Label = { count: number; stay: number; elapsedMs: number; source: Source; before: Label | undefined; reenters: boolean };
/** What can be got in one stay: `count` messages and out by this way after `leaveMs`. */
type Step = { way: Way; count: number; leaveMs: number };
/** A later stay of a window: the quickest ways out, and when at the earliest the nth message (from 0, the first) can be due. */
type Later = { steps: Step[]; nth: number[] };

/**
 * The first window of `withinMs`, opened at one of the sources, that can hold more than `max` messages.
 *
 * What a customer may get later depends on the state they are in, so among ways into a state with as many messages behind them
 * the quickest since the window opened is the worst. Hence shortest paths over (messages so far, state), begun at all sources
 * at once, decide the question, loops included (Dijkstra 1959). At most (`max` + 1) × states labels.
 */
export function search(stays: readonly LoadedStay[], sources: readonly Source[], max: number, withinMs: number): Hit | undefined {
  let first: Hit | undefined;
  const open: Source[] = [];
  for (const source of sources) {
    const stay = stays[source.stay]!;
    const tooManyMs = tooManyIn(stay, source.fromMs, max, withinMs);
    if (tooManyMs === undefined) {
      if (leavesBefore(stay, source.fromMs + withinMs)) open.push(source);
      continue;
    }
    const atMs = source.sinceMs + tooManyMs - source.fromMs;
    if (!first || atMs < first.atMs) first = { route: [source.stay], reenters: false, touch: touchAt(stay, tooManyMs), atMs };
  }
  return open.length > 0 ? searchOnward(stays, open, max, withinMs, first) : first;
}

/** When at the earliest one stay alone holds more than `max` messages in a window, counted from entering. */
function tooManyIn(stay: LoadedStay, fromMs: number, max: number, withinMs: number): number | undefined {
  const endMs = Math.min(fromMs + withinMs, stay.longestMs);
  if (stay.plainMs) {
    const atMs = stay.plainMs[stay.plainMs.indexOf(fromMs) + max];
    return atMs !== undefined && atMs < endMs ? atMs : undefined;
  }
  return dueFrom(momentsIn(stay), fromMs).find((atMs) => atMs < endMs && mostIn(stay, fromMs, atMs + 1) > max);
}

function leavesBefore({ ways }: LoadedStay, endMs: number): boolean {
  for (const { minMs, pauseMs } of ways) if (minMs + pauseMs < endMs) return true;
  return false;
}

/** The windows that span several stays; `first` is the first hit so far. */
function searchOnward(stays: readonly LoadedStay[], sources: readonly Source[], max: number, withinMs: number, first: Hit | undefined): Hit | undefined {
  const later: (Later | undefined)[] = [];
  const best: (Label | undefined)[] = [];
  const waiting = new Set<Label>();
  let hit = first;
  const propose = (label: Label) => {
    if (label.elapsedMs >= withinMs) return;
    const key = label.stay * (max + 1) + label.count;
    const known = best[key];
    if (known && known.elapsedMs <= label.elapsedMs) return;
    if (known) waiting.delete(known);
    best[key] = label;
    waiting.add(label);
  };
  for (const source of sources) {
    const stay = stays[source.stay]!;
    const due = upTo(dueFrom(momentsIn(stay), source.fromMs), Math.min(source.fromMs + withinMs, stay.longestMs));
    const before: Label = { count: 0, stay: source.stay, elapsedMs: 0, source, before: undefined, reenters: false };
    for (const { way, count, leaveMs } of stepsOf(stay, source.fromMs, due, max, withinMs)) {
      if (count > 0) propose({ count, stay: way.to, elapsedMs: leaveMs + way.pauseMs - source.fromMs, source, before, reenters: way.reenters });
    }
  }
  while (waiting.size > 0) {
    let label: Label | undefined;
    for (const each of waiting) if (!label || each.elapsedMs < label.elapsedMs) label = each;
    waiting.delete(label!);
    const { count, stay, elapsedMs, source, reenters } = label!;
    const { steps, nth } = (later[stay] ??= laterStay(stays[stay]!, max, withinMs));
    const lastMs = nth[max - count];
    if (lastMs !== undefined && elapsedMs + lastMs < withinMs) {
      const atMs = source.sinceMs + elapsedMs + lastMs;
      if (!hit || atMs < hit.atMs) hit = { route: routeOf(label!), reenters, touch: touchAt(stays[stay]!, lastMs), atMs };
    }
    for (const step of steps) {
      const total = count + step.count;
      if (total > max) continue;
      propose({ count: total, stay: step.way.to, elapsedMs: elapsedMs + step.leaveMs + step.way.pauseMs, source, before: label, reenters: reenters || step.way.reenters });
    }
  }
  return hit;
}

function laterStay(stay: LoadedStay, max: number, withinMs: number): Later {
  const due = upTo(dueFrom(momentsIn(stay), 0), Math.min(withinMs, stay.longestMs));
  const nth: number[] = [];
  for (const atMs of due) {
    const count = mostIn(stay, 0, atMs + 1);
    while (nth.length < count) nth.push(atMs);
  }
  return { steps: stepsOf(stay, 0, due, max, withinMs), nth };
}

/** For each way, the quickest way out with each number of messages, as far as the window is still open then. */
function stepsOf(stay: LoadedStay, fromMs: number, due: readonly number[], max: number, withinMs: number): Step[] {
  const steps: Step[] = [];
  for (const way of stay.ways) {
    const closedMs = fromMs + withinMs - way.pauseMs;
    if (way.minMs >= closedMs) continue;
    const first = steps.length;
    for (const leaveMs of leavesBy(stay, way, due)) {
      if (leaveMs >= closedMs || (leaveMs <= fromMs && fromMs > 0)) continue;
      const count = Math.min(mostIn(stay, fromMs, leaveMs, way), max);
      let at = first;
      while (at < steps.length && steps[at]!.count !== count) at++;
      if (at === steps.length || leaveMs < steps[at]!.leaveMs) steps[at] = { way, count, leaveMs };
    }
  }
  return steps;
}

function upTo(times: readonly number[], endMs: number): readonly number[] {
  return times.length === 0 || times.at(-1)! < endMs ? times : times.filter((atMs) => atMs < endMs);
}

function routeOf(label: Label): number[] {
  const route: number[] = [];
  for (let each: Label | undefined = label; each; each = each.before) route.unshift(each.stay);
  return route;
}

/** The message that is due at a time, or that an event can set off then. */
function touchAt({ messages }: LoadedStay, offsetMs: number): PlannedTouch {
  const exact = messages.find((touch) => touch.event === undefined && touch.offsetMs === offsetMs) ?? messages.find((touch) => touch.offsetMs === offsetMs);
  return exact ?? messages.findLast((touch) => touch.event !== undefined && touch.offsetMs <= offsetMs) ?? messages[0]!;
}
