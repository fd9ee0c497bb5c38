import { differingFields, type Change } from './diff';
import { findNote, findOutcome, findState, findTouchpoint, findTransition, nameOf } from './graph';
import type { Journey } from './journey';

const COLLECTIONS = { states: 'state', outcomes: 'outcome', transitions: 'transition', touchpoints: 'touchpoint' } as const;
type PartKind = (typeof COLLECTIONS)[keyof typeof COLLECTIONS];

/** Field names as people say them. */
const FIELDS: Record<string, string> = {
  name: 'name', summary: 'summary', stage: 'stage', entry: 'entry', exit: 'exit', timeout: 'timeout', touchpoints: 'touchpoints',
  brief: 'brief', timing: 'timing', success: 'success metric', failure: 'failure path', optOut: 'opt-out', channel: 'channel',
  transactional: 'transactional mark', platform: 'platform', cost: 'cost', variants: 'languages', trigger: 'trigger',
  probability: 'rate', duration: 'duration', priority: 'priority', from: 'start', to: 'target', kind: 'kind',
  objective: 'objective', kpis: 'KPIs', economics: 'economics', suppressions: 'accepted warnings', journeyId: 'receiving journey',
}; // prettier-ignore

/**
 * The changes in sentences, one for each part that changed: "State Decision: name and timeout changed". `before` and
 * `after` are the two documents; positions count as one sentence. What would be said of several parts of one name is said
 * once, with their number.
 */
export function describeChanges(changes: readonly Change[], before: Journey, after: Journey): string[] {
  const once = new Set<string>();
  const parts: string[] = [];
  const fieldsOf = new Map<string, { title: string; fields: Set<string> }>();
  const moved = new Set<string>();
  const changed = (key: string, name: string, field: string) => {
    const entry = fieldsOf.get(key) ?? { title: name, fields: new Set() };
    entry.fields.add(field in COLLECTIONS ? `order of ${field}` : (FIELDS[field] ?? field));
    fieldsOf.set(key, entry);
  };
  for (const change of changes) {
    const part = partOf(change);
    const [root] = change.path;
    if (root === 'layout') {
      // A part that comes or goes takes its place with it; nothing was moved by that.
      if (stands(before, change.path[1]) === stands(after, change.path[1])) once.add('Parts were moved on the canvas');
    } else if (root === 'notes') {
      once.add('Notes on the canvas changed');
    } else if (root === 'rehearsals') {
      once.add('Kept rehearsals changed');
    } else if (change.kind === 'element' && part && part.rest.length === 0) {
      const [was, is] = part.kind === 'touchpoint' ? [findTouchpoint(before, part.id), findTouchpoint(after, part.id)] : [];
      if (was && is) {
        if (moved.has(part.id)) continue;
        moved.add(part.id);
        parts.push(`${title(before, part)} was moved from ${title(before, stateOf(was))} to ${title(after, stateOf(is))}`);
        for (const field of differingFields(was.touchpoint, is.touchpoint)) changed(`touchpoint ${part.id}`, title(before, part), field);
      } else {
        parts.push(`${title(change.after === undefined ? before : after, part)} was ${change.after === undefined ? 'removed' : 'added'}`);
      }
    } else if (part) {
      changed(`${part.kind} ${part.id}`, title(before, part), part.rest[0]!);
    } else {
      changed('', 'Journey', root!);
    }
  }
  for (const { title: name, fields } of fieldsOf.values()) parts.push(`${name}: ${list([...fields])} changed`);
  return [...counted(parts), ...once];
}

function stateOf({ state: { id } }: { state: { id: string } }): Part {
  return { kind: 'state', id, rest: [] };
}

/** Whether the document has a part with this id that stands on the canvas. */
function stands(journey: Journey, id: string | undefined): boolean {
  return [findState, findOutcome, findNote].some((find) => find(journey, id) !== undefined);
}

/** Sentences in their order, each once; one that was made several times with how often. */
function counted(sentences: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const sentence of sentences) times.set(sentence, (times.get(sentence) ?? 0) + 1);
  return [...times].map(([sentence, n]) => (n === 1 ? sentence : `${sentence} (${n} of this name)`));
}

type Part = { kind: PartKind; id: string; rest: readonly string[] };

/** The innermost part with an id that a path leads into. */
function partOf(change: Change): Part | undefined {
  for (let i = change.path.length - 1; i > 0; i--) {
    const step = change.path[i]!;
    const collection = change.path[i - 1]!;
    if (step.startsWith('#') && collection in COLLECTIONS) {
      return { kind: COLLECTIONS[collection as keyof typeof COLLECTIONS], id: step.slice(1), rest: change.path.slice(i + 1) };
    }
  }
  return undefined;
}

function title(journey: Journey, { kind, id }: Part): string {
  if (kind === 'state') return `State ${findState(journey, id)?.name || id}`;
  if (kind === 'outcome') return `Outcome ${findOutcome(journey, id)?.name || id}`;
  if (kind === 'touchpoint') return `Touchpoint ${findTouchpoint(journey, id)?.touchpoint.name || id}`;
  const transition = findTransition(journey, id);
  return transition ? `Transition ${nameOf(journey, transition.from)} → ${nameOf(journey, transition.to)}` : `Transition ${id}`;
}

function list(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
