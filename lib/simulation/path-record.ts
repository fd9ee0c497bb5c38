/** Paths are counted among the first so many customers of a run: memory stays bounded, however the run is divided. */
export const PATHS_FROM = 32_768;
/** States of a path that are told apart. */
const MOST_STATES = 24;

const NEAR_NODES = 256;

/** A way that `count` customers went. `end` is an outcome, or {@link PathRecord.stalled} or {@link PathRecord.inside}. */
export type CountedPath = { states: number[]; end: number; count: number; cut: boolean };

/** Counts the ways that customers went: a tree of places, with a count wherever somebody ended. */
export class PathRecord {
  readonly stalled: number;
  readonly inside: number;
  private readonly ends: number;
  /** The children of the first nodes side by side, the rest by key: nearly everybody goes one of a few ways. */
  private readonly near: Int32Array;
  private readonly far = new Map<number, number>();
  private readonly parents = [-1];
  private readonly steps = [-1];
  private readonly counts = [0];

  /** `places` is how many states and outcomes there are. */
  constructor(places: number) {
    this.stalled = places;
    this.inside = places + 1;
    this.ends = places + 2;
    this.near = new Int32Array(NEAR_NODES * 2 * this.ends);
  }

  /** `count` customers more, who entered the first `length` states of `states` one after another, and ended at `end`. */
  add(states: ArrayLike<number>, length: number, end: number, count = 1, cut = length > MOST_STATES): void {
    let node = 0;
    for (let i = 0; i < length && i < MOST_STATES; i++) node = this.child(node, states[i]!);
    this.counts[this.child(node, cut ? this.ends + end : end)]! += count;
  }

  merge(other: PathRecord): void {
    for (const { states, end, count, cut } of other.list()) this.add(states, states.length, end, count, cut);
  }

  /** Every way, the commonest first; equals by their places. */
  list(): CountedPath[] {
    const paths = this.counts.flatMap((count, node): CountedPath[] => {
      if (count === 0) return [];
      const states: number[] = [];
      for (let up = this.parents[node]!; up > 0; up = this.parents[up]!) states.push(this.steps[up]!);
      const step = this.steps[node]!;
      return [{ states: states.reverse(), end: step % this.ends, count, cut: step >= this.ends }];
    });
    return paths.sort((a, b) => b.count - a.count || compare(a.states, b.states) || a.end - b.end);
  }

  private child(node: number, step: number): number {
    const key = node * 2 * this.ends + step;
    let child = node < NEAR_NODES ? this.near[key] : this.far.get(key);
    if (!child) {
      child = this.parents.length;
      if (node < NEAR_NODES) this.near[key] = child;
      else this.far.set(key, child);
      this.parents.push(node);
      this.steps.push(step);
      this.counts.push(0);
    }
    return child;
  }
}

function compare(a: number[], b: number[]): number {
  const i = a.findIndex((step, at) => step !== b[at]);
  return i < 0 ? a.length - b.length : (a[i] ?? -1) - (b[i] ?? -1);
}
