import { produce, type Draft } from 'immer';
import type { Journey } from './journey';

/**
 * Where in a document: field names, and `#id` for an element of a list whose elements have ids
 * (`['states', '#decision', 'timeout', 'after']`), so that a path holds when the list is reordered.
 */
export type Path = readonly string[];

/** One difference. An absent `before` means the value was not there, an absent `after` that it is gone; `at` is the place in a list. */
export type Change =
  | { kind: 'value'; path: Path; before?: unknown; after?: unknown }
  | { kind: 'element'; path: Path; at: number; before?: unknown; after?: unknown }
  | { kind: 'order'; path: Path; before: readonly string[]; after: readonly string[] };

type Fields = Record<string, unknown>;
type Element = Fields & { id: string };

/**
 * What turns `a` into `b`, smallest parts first: fields, elements by id, order. Parts that are the same object are not
 * looked into, so the difference between two states of an edited document costs what the edit cost.
 */
export function diff(a: Journey, b: Journey): Change[] {
  const changes: Change[] = [];
  compare(a, b, [], changes);
  return changes;
}

/** Names of the fields in which two parts differ. */
export function differingFields(a: object, b: object): string[] {
  const changes: Change[] = [];
  compareFields(a as Fields, b as Fields, [], changes);
  return [...new Set(changes.map(({ path }) => path[0]!))];
}

/** The document with the changes made, in order; what they do not touch is shared with `journey`. Throws when one does not fit. */
export function applyChanges(journey: Journey, changes: readonly Change[]): Journey {
  return produce(journey, (draft) => {
    for (const change of changes) applyOne(draft, change);
  });
}

/** The changes that undo these. */
export function invert(changes: readonly Change[]): Change[] {
  return changes.toReversed().map((change) => {
    const { before, after, ...rest } = change;
    return { ...rest, ...('after' in change && { before: after }), ...('before' in change && { after: before }) } as Change;
  });
}

function compare(a: unknown, b: unknown, path: Path, out: Change[]): void {
  if (Object.is(a, b)) return;
  if (isKeyed(a) && isKeyed(b)) return compareElements(a, b, path, out);
  if (isFields(a) && isFields(b) && a.kind === b.kind) return compareFields(a, b, path, out);
  if (Array.isArray(a) && Array.isArray(b) && sameItems(a, b)) return;
  out.push({ kind: 'value', path, ...(a !== undefined && { before: a }), ...(b !== undefined && { after: b }) });
}

function compareFields(a: Fields, b: Fields, path: Path, out: Change[]): void {
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    compare(Object.hasOwn(a, key) ? a[key] : undefined, Object.hasOwn(b, key) ? b[key] : undefined, [...path, key], out);
  }
}

function compareElements(a: readonly Element[], b: readonly Element[], path: Path, out: Change[]): void {
  const inA = new Map(a.map((element) => [element.id, element]));
  const inB = new Set(b.map((element) => element.id));
  for (const element of b) {
    const was = inA.get(element.id);
    // One part still, whatever kind it has become: a list cannot hold another in its place.
    if (was) compareFields(was, element, [...path, `#${element.id}`], out);
  }
  for (let at = a.length - 1; at >= 0; at--) {
    const before = a[at]!;
    if (!inB.has(before.id)) out.push({ kind: 'element', path: [...path, `#${before.id}`], at, before });
  }
  const before = a.filter(({ id }) => inB.has(id)).map(({ id }) => id);
  const after = b.filter(({ id }) => inA.has(id)).map(({ id }) => id);
  if (!sameItems(before, after)) out.push({ kind: 'order', path, before, after });
  for (const [at, element] of b.entries()) {
    if (!inA.has(element.id)) out.push({ kind: 'element', path: [...path, `#${element.id}`], at, after: element });
  }
}

function applyOne(draft: Draft<Journey>, change: Change): void {
  const inside = change.kind === 'order' ? change.path : change.path.slice(0, -1);
  const last = change.path.at(-1);
  const owner = resolve(draft, inside);
  if (change.kind === 'order') {
    if (!isKeyed(owner)) return misfit(change);
    const place = new Map(change.after.map((id, i) => [id, i]));
    owner.sort((x, y) => (place.get(x.id) ?? Infinity) - (place.get(y.id) ?? Infinity));
  } else if (change.kind === 'element') {
    if (!Array.isArray(owner)) return misfit(change);
    if (change.after !== undefined) owner.splice(change.at, 0, change.after);
    else {
      const at = owner.findIndex((element: Element) => `#${element.id}` === last);
      if (at < 0) return misfit(change);
      owner.splice(at, 1);
    }
  } else {
    if (!isFields(owner) || last === undefined) return misfit(change);
    if (change.after === undefined) delete owner[last];
    else owner[last] = change.after;
  }
}

/** What stands at a path of a document; undefined where there is nothing. */
export function valueAt(journey: Journey, path: Path): unknown {
  return resolve(journey, path);
}

function resolve(value: unknown, path: Path): unknown {
  for (const step of path) {
    if (Array.isArray(value)) value = value.find((element: Element) => `#${element.id}` === step);
    else if (isFields(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

function misfit(change: Change): never {
  throw new Error(`A change at ${change.path.join('.')} does not fit this document`);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the elements of a list can be told apart by their ids: not so in a criterion that asks for one segment twice. */
function isKeyed(value: unknown): value is Element[] {
  return Array.isArray(value) && value.every((item) => isFields(item) && typeof item.id === 'string') && new Set((value as Element[]).map(({ id }) => id)).size === value.length;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  const found: Change[] = [];
  for (let i = 0; i < a.length && !found.length; i++) compare(a[i], b[i], [], found);
  return !found.length;
}
