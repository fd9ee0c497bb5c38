import { leaves, type Criterion, type Signal } from '@/lib/journey/criterion';
import { durationMs } from '@/lib/journey/duration';
import { fallsBelowAtMs, settlingMs, SIGNAL_WEIGHTS } from '@/lib/journey/engagement-score';
import { evaluate, type Facts } from '@/lib/journey/evaluate-criterion';

type Leaf = ReturnType<typeof leaves> extends Generator<infer Each> ? Each : never;

type EngagementLeaf = Extract<Leaf, { kind: 'engagement' }>;

/** A criterion, together with what can make it come true. */
export type Watched = {
  criterion: Criterion;
  events: ReadonlySet<string>;
  signals: ReadonlySet<string>;
  paths: readonly string[];
  segments: ReadonlySet<string>;
  /** Its conditions with a time limit. */
  limited: readonly { leaf: Leaf; withinMs: number }[];
  /** Its conditions on how engaged the customer is, which time alone changes. */
  engagements: readonly EngagementLeaf[];
  /** Whether it is judged on entering: it asks for attributes, segments or a score, or for nothing at all. */
  onEntry: boolean;
};

/** Something after which criteria that mention it are judged. */
export type Happening =
  | { kind: 'entry' }
  | { kind: 'event'; name: string }
  | { kind: 'signal'; touchpoint: string; signal: Signal }
  | { kind: 'attribute'; keys: readonly string[] }
  | { kind: 'segment'; id: string }
  /** Time has come to `atMs`. */
  | { kind: 'time'; atMs: number };

export function watch(criterion: Criterion): Watched {
  const all = [...leaves(criterion)];
  const namesOf = <Kind extends Leaf['kind']>(kind: Kind, name: (leaf: Extract<Leaf, { kind: Kind }>) => string) =>
    new Set(all.flatMap((leaf) => (leaf.kind === kind ? [name(leaf as Extract<Leaf, { kind: Kind }>)] : [])));
  const paths = [...namesOf('attribute', (leaf) => leaf.path)];
  const segments = namesOf('segment', (leaf) => leaf.id);
  return {
    criterion,
    events: new Set(all.flatMap(eventNames)),
    signals: namesOf('signal', (leaf) => signalKey(leaf.touchpoint, leaf.signal)),
    paths,
    segments,
    limited: all.flatMap((leaf) => {
      const withinMs = limitMs(leaf);
      return withinMs === undefined ? [] : [{ leaf, withinMs }];
    }),
    engagements: all.filter((leaf) => leaf.kind === 'engagement'),
    onEntry: paths.length > 0 || segments.size > 0 || all.length === 0 || all.some((leaf) => leaf.kind === 'engagement'),
  };
}

/** The events that a condition asks about. */
export function eventNames(leaf: Leaf): string[] {
  if (leaf.kind === 'engagement') return leaf.events?.map(({ name }) => name) ?? [];
  return leaf.kind === 'event' ? [leaf.name] : [];
}

export function signalKey(touchpoint: string, signal: Signal): string {
  return `${signal} ${touchpoint}`;
}

function limitMs(leaf: Leaf): number | undefined {
  // A low score says nothing until a customer who was fully engaged at first could have fallen so low.
  if (leaf.kind === 'engagement') return settlingMs(leaf);
  return (leaf.kind === 'event' || leaf.kind === 'signal') && leaf.within !== undefined ? Math.round(durationMs(leaf.within)) : undefined;
}

/** Whether a criterion is to be judged after a happening; `sinceMs` is when watching it began. */
export function wakes(watched: Watched, happening: Happening, facts: Facts, sinceMs: number): boolean {
  switch (happening.kind) {
    case 'entry':
      return watched.onEntry;
    case 'event':
      return watched.events.has(happening.name);
    case 'signal':
      return watched.signals.has(signalKey(happening.touchpoint, happening.signal)) || (watched.engagements.length > 0 && SIGNAL_WEIGHTS[happening.signal] > 0);
    case 'attribute':
      return happening.keys.some((key) => watched.paths.some((path) => path === key || path.startsWith(`${key}.`)));
    case 'segment':
      return watched.segments.has(happening.id);
    case 'time':
      return [...turns(watched, facts, sinceMs)].includes(happening.atMs);
  }
}

/**
 * The moments at which time alone may change what a criterion says: when a time limit has been watched in full, and when
 * something that happened is one millisecond past it; and when a score falls below its mark.
 */
export function* turns({ limited, engagements }: Watched, facts: Facts, sinceMs: number): Generator<number> {
  for (const { leaf, withinMs } of limited) {
    yield sinceMs + withinMs;
    if (leaf.kind === 'event') for (const event of facts.events) if (event.name === leaf.name) yield event.atMs + withinMs + 1;
    if (leaf.kind === 'signal') for (const seen of facts.signals) if (seen.touchpoint === leaf.touchpoint && seen.signal === leaf.signal) yield seen.atMs + withinMs + 1;
  }
  for (const leaf of engagements) {
    const fallsMs = fallsBelowAtMs(leaf, facts);
    if (fallsMs !== undefined) yield fallsMs;
  }
}

/**
 * Whether a criterion is known to hold. What has not happened within a time limit is unknown until it was watched for that
 * long: "not opened within 3 days" says nothing on the first day. A combination is known as soon as its parts settle it.
 */
export function isKnownToHold({ criterion }: Watched, facts: Facts, nowMs: number, sinceMs: number): boolean {
  return truth(criterion, facts, nowMs, sinceMs) === true;
}

function truth(criterion: Criterion, facts: Facts, nowMs: number, sinceMs: number): boolean | undefined {
  switch (criterion.kind) {
    case 'not': {
      const inner = truth(criterion.of, facts, nowMs, sinceMs);
      return inner === undefined ? undefined : !inner;
    }
    case 'all':
    case 'any': {
      const settling = criterion.kind === 'any';
      let result: boolean | undefined = !settling;
      for (const part of criterion.of) {
        const each = truth(part, facts, nowMs, sinceMs);
        if (each === settling) return settling;
        if (each === undefined) result = undefined;
      }
      return result;
    }
    default:
      if (criterion.kind === 'engagement' && criterion.is === 'below') return isKnownToDrift(criterion, facts, nowMs, sinceMs);
      if (evaluate(criterion, facts, nowMs)) return true;
      return nowMs < sinceMs + (limitMs(criterion) ?? 0) ? undefined : false;
  }
}

/** Whether a score is known to be low: what was engaged before may not have been told, but could only raise it. */
function isKnownToDrift(leaf: EngagementLeaf, facts: Facts, nowMs: number, sinceMs: number): boolean | undefined {
  if (!evaluate(leaf, facts, nowMs)) return false;
  return nowMs < sinceMs + settlingMs(leaf) ? undefined : true;
}
