import type { AttributeCondition, Criterion, Signal } from './criterion';
import { durationMs } from './duration';
import { engagementScore } from './engagement-score';

/** What is known of a customer. Times are milliseconds since the epoch. */
export type Facts = {
  attributes: Readonly<Record<string, unknown>>;
  segments: ReadonlySet<string>;
  events: readonly { name: string; atMs: number; properties?: Readonly<Record<string, unknown>> }[];
  signals: readonly { touchpoint: string; signal: Signal; atMs: number }[];
};

/**
 * Whether a criterion holds for a customer at `nowMs`. What lies after `nowMs` has not happened yet; "within" counts back
 * from it, both ends included. A condition on something unknown does not hold, except `is-not` and `missing`.
 * All of nothing holds; any of nothing does not.
 */
export function evaluate(criterion: Criterion, facts: Facts, nowMs: number): boolean {
  switch (criterion.kind) {
    case 'all':
      return criterion.of.every((part) => evaluate(part, facts, nowMs));
    case 'any':
      return criterion.of.some((part) => evaluate(part, facts, nowMs));
    case 'not':
      return !evaluate(criterion.of, facts, nowMs);
    case 'event': {
      const { name, count = 1, within, where = [] } = criterion;
      let found = 0;
      for (const event of facts.events) {
        if (event.name !== name || !isIn(event.atMs, within, nowMs)) continue;
        if (where.every((condition) => holds(condition, event.properties ?? {}))) found++;
        if (found >= count) return true;
      }
      return false;
    }
    case 'attribute':
      return holds(criterion, facts.attributes);
    case 'segment':
      return facts.segments.has(criterion.id);
    case 'signal':
      return facts.signals.some((s) => s.touchpoint === criterion.touchpoint && s.signal === criterion.signal && isIn(s.atMs, criterion.within, nowMs));
    case 'engagement': {
      const { score } = engagementScore(criterion, facts, nowMs);
      return criterion.is === 'below' ? score < criterion.score : score >= criterion.score;
    }
  }
}

function isIn(atMs: number, within: string | undefined, nowMs: number): boolean {
  return atMs <= nowMs && (within === undefined || atMs >= nowMs - durationMs(within));
}

/** Whether one condition holds for a record of fields. Numbers written as text count as numbers where sizes are compared. */
function holds({ path, op, value }: AttributeCondition, fields: Readonly<Record<string, unknown>>): boolean {
  const actual = fieldAt(fields, path);
  const known = actual !== undefined && actual !== null;
  switch (op) {
    case 'exists':
      return known;
    case 'missing':
      return !known;
    case 'is':
      return known && isSame(actual, value);
    case 'is-not':
      return !(known && isSame(actual, value));
    case 'in':
      return ['string', 'number', 'boolean'].includes(typeof actual) && Array.isArray(value) && value.includes(String(actual));
    case 'contains':
      return contains(actual, value);
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return isOrdered(op, actual, value);
  }
}

function isSame(actual: unknown, value: AttributeCondition['value']): boolean {
  if (!Array.isArray(value)) return actual === value;
  return Array.isArray(actual) && actual.length === value.length && value.every((item, i) => actual[i] === item);
}

/** Text holds text whatever its case; a list holds an entry, or every entry of a list. */
function contains(actual: unknown, value: AttributeCondition['value']): boolean {
  if (value === undefined) return false;
  if (typeof actual === 'string') return typeof value === 'string' && actual.toLowerCase().includes(value.toLowerCase());
  if (!Array.isArray(actual)) return false;
  return Array.isArray(value) ? value.every((item) => actual.includes(item)) : actual.includes(value);
}

function isOrdered(op: 'gt' | 'gte' | 'lt' | 'lte', actual: unknown, value: unknown): boolean {
  const [a, b] = comparable(actual, value);
  if (a === undefined || b === undefined) return false;
  if (op === 'gt') return a > b;
  if (op === 'gte') return a >= b;
  return op === 'lt' ? a < b : a <= b;
}

/** Two numbers where both can be read as such, else two texts (dates in ISO 8601 sort as text), else nothing. */
function comparable(a: unknown, b: unknown): [number, number] | [string, string] | [undefined, undefined] {
  const [x, y] = [asNumber(a), asNumber(b)];
  if (x !== undefined && y !== undefined) return [x, y];
  return typeof a === 'string' && typeof b === 'string' ? [a, b] : [undefined, undefined];
}

function asNumber(value: unknown): number | undefined {
  if (typeof value !== 'number' && (typeof value !== 'string' || value.trim() === '')) return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
}

/** The value at a dotted path, through own properties only: "constructor" is not something every customer has. */
function fieldAt(fields: unknown, path: string): unknown {
  if (typeof fields === 'object' && fields !== null && Object.hasOwn(fields, path)) return Reflect.get(fields, path);
  let at = fields;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}
