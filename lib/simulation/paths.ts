import { DAY_MS } from '@/lib/journey/duration';
import { CONVERTED, LOST, NOWHERE, type Chain } from './chain';
import type { JourneyPath, PathForecast } from './forecast-report';
import { sayShare } from './wording';

const MOST_SEARCHED = 20_000;
const MOST_STEPS = 200;

/** `losses`: the share of entrants lost, standing still included. */
type Totals = { conversion: number; losses: number };

/** The commonest ways to conversion and to loss with their exact shares, at most `most` of each. */
export function commonestPaths(chain: Chain, { conversion, losses }: Totals, most = 5): PathForecast {
  const toConversion = search(chain, CONVERTED, most);
  const toLoss = search(chain, LOST, most);
  const shown = (paths: JourneyPath[], total: number) => (total > 0 ? Math.min(1, paths.reduce((sum, { share }) => sum + share, 0) / total) : 0);
  const [first] = toConversion;
  return {
    toConversion,
    toLoss,
    toConversionShown: shown(toConversion, conversion),
    toLossShown: shown(toLoss, losses),
    sentence: first ? `The commonest way to convert is ${first.label}: ${sayShare(Math.min(1, first.share / conversion))} of conversions.` : 'No way leads to a conversion.',
  };
}

type Node = { place: number; share: number; ms: number; bound: number; steps: number; before: Node | undefined };

/**
 * Best-first search over paths. `best[s]` is the share of the likeliest single way on from s, so share × best is never too low and the
 * ways come out in order of their share (P. E. Hart, N. J. Nilsson, B. Raphael, IEEE Transactions SSC 4 (1968), 100–107).
 */
function search(chain: Chain, fate: number, most: number): JourneyPath[] {
  const n = chain.states.length;
  if (chain.start === NOWHERE) return [];
  const hops = chain.states.map((_, s) => hopsFrom(chain, s));
  const worth = (place: number) => Number(place === NOWHERE ? fate === LOST : chain.fate[place] === fate);
  const best = new Float64Array(n);
  const ahead = (place: number) => (place !== NOWHERE && place < n ? best[place]! : worth(place));
  for (let changed = true, round = 0; changed && round <= n; round++) {
    changed = false;
    for (let s = 0; s < n; s++) {
      const value = Math.max(0, ...hops[s]!.map(({ to, share }) => share * ahead(to)));
      if (value > best[s]!) [best[s], changed] = [value, true];
    }
  }
  const found: JourneyPath[] = [];
  const waiting: Node[] = [];
  push(waiting, { place: chain.start, share: 1, ms: 0, bound: best[chain.start]!, steps: 1, before: undefined });
  for (let node = pop(waiting), searched = 0; node && found.length < most && searched < MOST_SEARCHED; node = pop(waiting), searched++) {
    if (node.place === NOWHERE || node.place >= n) {
      found.push(describePath(chain, node));
      continue;
    }
    if (node.steps >= MOST_STEPS) continue;
    for (const { to, share, ms } of hops[node.place]!) {
      const bound = node.share * share * ahead(to);
      if (bound > 0) push(waiting, { place: to, share: node.share * share, ms: node.ms + ms, bound, steps: node.steps + 1, before: node });
    }
  }
  return found;
}

/** Ways out of a state by where they lead: several to one place count as one. */
function hopsFrom({ firstArc, arcTo, arcShare, arcMeanMs }: Chain, s: number): { to: number; share: number; ms: number }[] {
  const hops = new Map<number, { to: number; share: number; ms: number }>();
  for (let k = firstArc[s]!; k < firstArc[s + 1]!; k++) {
    const [to, share] = [arcTo[k]!, arcShare[k]!];
    if (share === 0) continue;
    const hop = hops.get(to) ?? { to, share: 0, ms: 0 };
    hop.share += share;
    hop.ms += to === NOWHERE ? 0 : share * arcMeanMs[k]!;
    hops.set(to, hop);
  }
  return [...hops.values()].map(({ to, share, ms }) => ({ to, share, ms: ms / share }));
}

function describePath(chain: Chain, end: Node): JourneyPath {
  const n = chain.states.length;
  const outcome = end.place === NOWHERE ? null : chain.outcomes[end.place - n]!;
  const steps: { id: string; name: string }[] = [];
  for (let node = end.before; node; node = node.before) steps.unshift(chain.states[node.place]!);
  const names = foldRepeats(steps.map(({ name }) => name));
  return { steps: steps.map(({ id, name }) => ({ id, name })), outcome, share: end.share, meanDays: end.ms / DAY_MS, label: [...names, outcome?.name ?? 'stays for ever'].join(' → ') };
}

/** Writes parts that repeat in a row once, with how often: A, B, A, B, C → "(A → B) ×2", "C". */
export function foldRepeats(names: readonly string[]): string[] {
  const folded: string[] = [];
  for (let i = 0; i < names.length; ) {
    let [length, times] = [1, 1];
    for (let size = 1; i + 2 * size <= names.length; size++) {
      let repeats = 1;
      while (names.slice(i, i + size).every((name, j) => name === names[i + repeats * size + j])) repeats++;
      if (repeats > 1 && repeats * size > length * times) [length, times] = [size, repeats];
    }
    const part = names.slice(i, i + length);
    folded.push(times === 1 ? part[0]! : `${length > 1 ? `(${part.join(' → ')})` : part[0]!} ×${times}`);
    i += length * times;
  }
  return folded;
}

/** A heap with the highest bound on top. */
function push(heap: Node[], node: Node): void {
  let i = heap.push(node) - 1;
  for (let up = (i - 1) >> 1; i > 0 && heap[up]!.bound < node.bound; up = (i - 1) >> 1) {
    heap[i] = heap[up]!;
    heap[(i = up)] = node;
  }
}

function pop(heap: Node[]): Node | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (!last || heap.length === 0) return top;
  heap[0] = last;
  for (let i = 0; ; ) {
    const left = 2 * i + 1;
    const child = left + 1 < heap.length && heap[left + 1]!.bound > heap[left]!.bound ? left + 1 : left;
    if (child >= heap.length || heap[child]!.bound <= last.bound) return top;
    heap[i] = heap[child]!;
    heap[(i = child)] = last;
  }
}
