import { leaves, type Criterion, type Signal } from '@/lib/journey/criterion';
import { durationMs } from '@/lib/journey/duration';
import { evaluate, type Facts } from '@/lib/journey/evaluate-criterion';

type Leaf = ReturnType<typeof leaves> extends Generator<infer Each> ? Each : never;

/** A criterion, together with what can make it come true. */
export type Watched = {
  criterion: Criterion;
  events: ReadonlySet<string>;
  signals: ReadonlySet<string>;
  paths: readonly string[];
  segments: ReadonlySet<string>;
  /** Its conditions with a time limit. */
  limited: readonly { leaf: Leaf; withinMs: number }[];
  /** Whether it is judged on entering: it asks for attributes or segments, or for nothing at all. */
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
    events: namesOf('event', (leaf) => leaf.name),
    signals: namesOf('signal', (leaf) => signalKey(leaf.touchpoint, leaf.signal)),
    paths,
    segments,
    limited: all.flatMap((leaf) => {
      const withinMs = limitMs(leaf);
      return withinMs === undefined ? [] : [{ leaf, withinMs }];
    }),
    onEntry: paths.length > 0 || segments.size > 0 || all.length === 0,
  };
}

export function signalKey(touchpoint: string, signal: Signal): string {
  return `${signal} ${touchpoint}`;
}

function limitMs(leaf: Leaf): number | undefined {
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
      return watched.signals.has(signalKey(happening.touchpoint, happening.signal));
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
 * something that happened is one millisecond past it.
 */
export function* turns({ limited }: Watched, facts: Facts, sinceMs: number): Generator<number> {
  for (const { leaf, withinMs } of limited) {
    yield sinceMs + withinMs;
    if (leaf.kind === 'event') for (const event of facts.events) if (event.name === leaf.name) yield event.atMs + withinMs + 1;
    if (leaf.kind === 'signal') for (const seen of facts.signals) if (seen.touchpoint === leaf.touchpoint && seen.signal === leaf.signal) yield seen.atMs + withinMs + 1;
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
      if (evaluate(criterion, facts, nowMs)) return true;
      return nowMs < sinceMs + (limitMs(criterion) ?? 0) ? undefined : false;
  }
}
