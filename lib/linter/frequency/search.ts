import type { PlannedTouch } from '../plan';
import { mostIn } from './count';
import { dueFrom, leavesBy, momentsIn, type Moments } from './moments';
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
  const moments: (Moments | undefined)[] = [];
  const momentsOf = (number: number) => (moments[number] ??= momentsIn(stays[number]!));
  const later: (Later | undefined)[] = [];
  const laterOf = (number: number) => (later[number] ??= laterStay(stays[number]!, momentsOf(number), max, withinMs));
  const best: (Label | undefined)[] = [];
  const waiting = new Set<Label>();
  let hit: Hit | undefined;

  const propose = (label: Label) => {
    if (label.elapsedMs >= withinMs) return;
    const key = label.stay * (max + 1) + label.count;
    const known = best[key];
    if (known && known.elapsedMs <= label.elapsedMs) return;
    if (known) waiting.delete(known);
    best[key] = label;
    waiting.add(label);
  };
  const found = (source: Source, elapsedMs: number, stay: number, offsetMs: number, before: Label | undefined) => {
    const atMs = source.sinceMs + elapsedMs;
    if (hit && hit.atMs <= atMs) return;
    hit = { route: before ? routeOf(before) : [stay], reenters: before?.reenters ?? false, touch: touchAt(stays[stay]!, offsetMs), atMs };
  };

  for (const source of sources) {
    const stay = stays[source.stay]!;
    if (stay.plainMs) {
      const tooMany = stay.plainMs[stay.plainMs.indexOf(source.fromMs) + max];
      if (tooMany !== undefined && tooMany < source.fromMs + withinMs && tooMany < stay.longestMs) {
        found(source, tooMany - source.fromMs, source.stay, tooMany, undefined);
        continue;
      }
      if (!leavesBefore(stay, source.fromMs + withinMs)) continue;
    }
    const due = upTo(dueFrom(momentsOf(source.stay), source.fromMs), Math.min(source.fromMs + withinMs, stay.longestMs));
    const tooMany = due.find((atMs) => mostIn(stay, source.fromMs, atMs + 1) > max);
    if (tooMany !== undefined) {
      found(source, tooMany - source.fromMs, source.stay, tooMany, undefined);
      continue;
    }
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
    const { steps, nth } = laterOf(stay);
    const lastMs = nth[max - count];
    if (lastMs !== undefined && elapsedMs + lastMs < withinMs) found(source, elapsedMs + lastMs, stay, lastMs, label);
    for (const step of steps) {
      const total = count + step.count;
      if (total > max) continue;
      propose({ count: total, stay: step.way.to, elapsedMs: elapsedMs + step.leaveMs + step.way.pauseMs, source, before: label, reenters: reenters || step.way.reenters });
    }
  }
  return hit;
}

function laterStay(stay: LoadedStay, moments: Moments, max: number, withinMs: number): Later {
  const due = upTo(dueFrom(moments, 0), Math.min(withinMs, stay.longestMs));
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

function leavesBefore({ ways }: LoadedStay, endMs: number): boolean {
  for (const { minMs, pauseMs } of ways) if (minMs + pauseMs < endMs) return true;
  return false;
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
