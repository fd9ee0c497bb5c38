import type { Change } from './diff';
import { findOutcome, findState, findTouchpoint, findTransition, nameOf } from './graph';
import type { Journey } from './journey';

const COLLECTIONS = { states: 'state', outcomes: 'outcome', transitions: 'transition', touchpoints: 'touchpoint' } as const;
type PartKind = (typeof COLLECTIONS)[keyof typeof COLLECTIONS];

/** Field names as people say them. */
const FIELDS: Record<string, string> = {
  name: 'name', summary: 'summary', stage: 'stage', entry: 'entry', exit: 'exit', timeout: 'timeout', touchpoints: 'touchpoints',
  brief: 'brief', timing: 'timing', success: 'success metric', failure: 'failure path', optOut: 'opt-out', channel: 'channel',
  transactional: 'transactional mark', platform: 'platform', cost: 'cost', variants: 'languages', trigger: 'trigger',
  probability: 'rate', duration: 'duration', priority: 'priority', from: 'start', to: 'target', kind: 'kind',
  objective: 'objective', kpis: 'KPIs', economics: 'economics', suppressions: 'accepted warnings',
}; // prettier-ignore

/**
 * The changes in sentences, one for each part that changed: "State Decision: name and timeout changed". `before` and
 * `after` are the two documents; positions count as one sentence.
 */
export function describeChanges(changes: readonly Change[], before: Journey, after: Journey): string[] {
  const said = new Set<string>();
  const fieldsOf = new Map<string, Set<string>>();
  for (const change of changes) {
    const part = partOf(change);
    if (change.path[0] === 'layout') {
      said.add('Parts were moved on the canvas');
    } else if (change.path[0] === 'notes') {
      said.add('Notes on the canvas changed');
    } else if (change.path[0] === 'rehearsals') {
      said.add('Kept rehearsals changed');
    } else if (change.kind === 'element' && part && part.rest.length === 0) {
      const document = change.after === undefined ? before : after;
      said.add(`${title(document, part)} was ${change.after === undefined ? 'removed' : 'added'}`);
    } else {
      const key = part ? title(before, part) : 'Journey';
      const field = part ? (part.rest[0] ?? 'order') : (change.path[0] ?? 'order');
      const fields = fieldsOf.get(key) ?? new Set();
      fieldsOf.set(key, fields.add(field in COLLECTIONS ? `order of ${field}` : (FIELDS[field] ?? field)));
    }
  }
  for (const [key, fields] of fieldsOf) said.add(`${key}: ${list([...fields])} changed`);
  return [...said];
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
