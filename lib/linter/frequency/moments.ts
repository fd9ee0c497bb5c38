import type { LoadedStay, Tree, Way } from './stay';

/** The moments of a stay at which something can change the worst case; looking at these alone misses nothing. Times count from entering. */
export type Moments = {
  /** Due times of all messages, where events come at once or so late that a message is due together with a fixed one. */
  dueMs: readonly number[];
  /** How far apart messages are that one event sets off; 0 included where there are any. */
  spansMs: readonly number[];
  /** Times at which a window may open whose first messages are those of this stay. */
  opensMs: readonly number[];
};

export function momentsIn(stay: LoadedStay): Moments {
  if (stay.plainMs) return { dueMs: stay.plainMs, spansMs: [], opensMs: stay.plainMs };
  const fixed: number[] = [];
  const due = new Set<number>();
  const spans = new Set<number>();
  for (const { movable, counting } of stay.trees) {
    for (const a of counting) {
      due.add(a.offsetMs);
      if (!movable) fixed.push(a.offsetMs);
      else for (const b of counting) if (b.offsetMs >= a.offsetMs) spans.add(b.offsetMs - a.offsetMs);
    }
  }
  if (spans.size === 0) {
    const dueMs = rising(due);
    return { dueMs, spansMs: [], opensMs: dueMs };
  }
  const opens = new Set(due);
  for (const span of spans) {
    for (const atMs of fixed) due.add(atMs + span).add(atMs - span);
    for (const atMs of fixed) opens.add(atMs - span);
    for (const { minMs } of stay.ways) opens.add(minMs - 1 - span);
  }
  for (const way of stay.ways) {
    const bound = boundTo(stay, way);
    if (!bound) continue;
    for (const untilMs of [way.minMs, ...[...due].map((atMs) => atMs + 1)]) {
      for (const touch of bound.tree.counting) opens.add(untilMs - bound.leadMs + touch.offsetMs);
    }
  }
  return { dueMs: rising(due), spansMs: [...spans], opensMs: rising(opens) };
}

/** Due times from `fromMs` on, events included that come just when a window opens. */
export function dueFrom({ dueMs, spansMs }: Moments, fromMs: number): readonly number[] {
  if (spansMs.length === 0) return fromMs === 0 ? dueMs : dueMs.filter((atMs) => atMs >= fromMs);
  return rising(new Set([...dueMs, ...spansMs.map((span) => fromMs + span)])).filter((atMs) => atMs >= fromMs);
}

/** When a customer might take a way: as soon as it opens, or right after one more message. May name a moment twice. */
export function leavesBy(stay: LoadedStay, way: Way, due: readonly number[]): number[] {
  const { minMs, maxMs } = way;
  const leaves = [minMs];
  if (due.length === 0 || maxMs === minMs) return leaves;
  const add = (atMs: number) => void (atMs > minMs && atMs <= maxMs && leaves.push(atMs));
  for (const atMs of due) add(atMs + 1);
  const bound = stay.plainMs ? undefined : boundTo(stay, way);
  if (bound) for (const atMs of due) for (const each of bound.tree.counting) add(atMs - each.offsetMs + bound.leadMs);
  return leaves;
}

/** Where the time of a way depends on when an event happens that also sets off messages: these, and how long after the event the way is taken. */
function boundTo({ trees }: LoadedStay, { failed, after }: Way): { tree: Tree; leadMs: number } | undefined {
  const touch = failed?.touch ?? after?.touch;
  const tree = touch && trees.find(({ all }) => all.has(touch));
  return touch && tree?.movable ? { tree, leadMs: touch.offsetMs + (failed?.waitMs ?? 1) } : undefined;
}

function rising(times: ReadonlySet<number>): number[] {
  return [...times].filter((atMs) => atMs >= 0).sort((a, b) => a - b);
}
