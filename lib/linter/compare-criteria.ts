import type { AttributeCondition, Criterion, EngagementCondition } from '@/lib/journey/criterion';
import { durationMs } from '@/lib/journey/duration';
import { engagementWindowMs } from '@/lib/journey/engagement-score';

/**
 * Whether `b` holds for every customer for whom `a` holds, as far as that can be told from the two alone; false when in doubt.
 * Follows `evaluate`: a condition on something unknown does not hold, except `is-not` and `missing`.
 */
export function implies(a: Criterion, b: Criterion): boolean {
  if (a.kind === 'any') return a.of.every((part) => implies(part, b));
  if (b.kind === 'all') return b.of.every((part) => implies(a, part));
  if (a.kind === 'not' && b.kind === 'not') return implies(b.of, a.of);
  if (a.kind === 'all') return a.of.some((part) => implies(part, b)) || contradictory(a.of);
  if (b.kind === 'any') return b.of.some((part) => implies(a, part));
  if (a.kind === 'not' || b.kind === 'not') return b.kind === 'not' && a.kind !== 'not' && excludes(a, b.of);
  switch (a.kind) {
    case 'event':
      return b.kind === 'event' && a.name === b.name && (a.count ?? 1) >= (b.count ?? 1) && isWithin(a.within, b.within) && (b.where ?? []).every((condition) => (a.where ?? []).some((each) => conditionImplies(each, condition)));
    case 'attribute':
      return b.kind === 'attribute' && conditionImplies(a, b);
    case 'segment':
      return b.kind === 'segment' && a.id === b.id;
    case 'signal':
      return b.kind === 'signal' && a.touchpoint === b.touchpoint && a.signal === b.signal && isWithin(a.within, b.within);
    case 'engagement':
      return b.kind === 'engagement' && a.is === b.is && measuresAlike(a, b) && (a.is === 'below' ? a.score <= b.score : a.score >= b.score);
  }
}

/** Whether no customer can ever fulfill all of these at once, as far as that can be told; false when in doubt. */
export function contradictory(all: readonly Criterion[]): boolean {
  const parts = all.flatMap(flat);
  return parts.some((a, i) => parts.slice(i + 1).some((b) => excludes(a, b) || excludes(b, a)));
}

function flat(criterion: Criterion): Criterion[] {
  return criterion.kind === 'all' ? criterion.of.flatMap(flat) : [criterion];
}

/** Whether nobody can fulfill both. */
function excludes(a: Criterion, b: Criterion): boolean {
  if (b.kind === 'not') return implies(a, b.of);
  if (b.kind === 'any') return b.of.every((part) => excludes(a, part));
  if (a.kind === 'engagement' && b.kind === 'engagement') return a.is === 'below' && b.is === 'at-least' && measuresAlike(a, b) && a.score <= b.score;
  return a.kind === 'attribute' && b.kind === 'attribute' && conditionExcludes(a, b);
}

/** Whether two scores are the same number for every customer. */
function measuresAlike(a: EngagementCondition, b: EngagementCondition): boolean {
  const weights = ({ events = [] }: EngagementCondition) => events.map(({ name, weight }) => `${weight} ${name}`).sort().join('\n');
  return durationMs(a.halfLife) === durationMs(b.halfLife) && engagementWindowMs(a) === engagementWindowMs(b) && weights(a) === weights(b);
}

/** Whether "within the last a" is also "within the last b". */
function isWithin(a: string | undefined, b: string | undefined): boolean {
  return b === undefined || (a !== undefined && durationMs(a) <= durationMs(b));
}

function conditionImplies(a: AttributeCondition, b: AttributeCondition): boolean {
  if (a.path !== b.path) return false;
  if (a.op === b.op && isSame(a.value, b.value)) return true;
  if (b.op === 'exists') return a.op !== 'missing' && a.op !== 'is-not';
  if (b.op === 'is-not') return isScalar(b.value) && conditionExcludes(a, { ...b, op: 'is' });
  if (b.op === 'in') return Array.isArray(b.value) && known(a).length > 0 && known(a).every((value) => (b.value as string[]).includes(String(value)));
  const [from, to] = [bound(a), bound(b)];
  if (!from || !to) return a.op === 'is' && to !== undefined && typeof a.value === 'number' && isBeyond(a.value, to);
  if (from.up !== to.up) return false;
  const tighter = to.up ? from.at - to.at : to.at - from.at;
  return tighter > 0 || (tighter === 0 && (from.strict || !to.strict));
}

function conditionExcludes(a: AttributeCondition, b: AttributeCondition): boolean {
  if (a.path !== b.path) return false;
  if (a.op === 'missing' || b.op === 'missing') {
    const other = a.op === 'missing' ? b : a;
    return other.op !== 'missing' && other.op !== 'is-not';
  }
  if (a.op === 'is-not' || b.op === 'is-not') {
    const [not, other] = a.op === 'is-not' ? [a, b] : [b, a];
    return other.op === 'is' && isSame(not.value, other.value);
  }
  const [own, others] = [known(a), known(b)];
  if (own.length > 0 && others.length > 0) {
    // A list of texts holds a number that is written in it.
    if (a.op === 'is' && b.op === 'is') return typeof a.value === typeof b.value && !isSame(a.value, b.value);
    const texts = new Set(own.map(String));
    return !others.some((value) => texts.has(String(value)));
  }
  const [from, to] = [bound(a), bound(b)];
  if (from && to) {
    if (from.up === to.up) return false;
    const [low, high] = from.up ? [from, to] : [to, from];
    return low.at > high.at || (low.at === high.at && (low.strict || high.strict));
  }
  if (from && b.op === 'is' && typeof b.value === 'number') return !isBeyond(b.value, from);
  if (to && a.op === 'is' && typeof a.value === 'number') return !isBeyond(a.value, to);
  return false;
}

/** The values a condition allows, where it names them. */
function known({ op, value }: AttributeCondition): (string | number | boolean)[] {
  if (op === 'is') return isScalar(value) ? [value] : [];
  return op === 'in' && Array.isArray(value) ? value : [];
}

type Bound = { up: boolean; at: number; strict: boolean };

function bound({ op, value }: AttributeCondition): Bound | undefined {
  if (typeof value !== 'number' || !['gt', 'gte', 'lt', 'lte'].includes(op)) return undefined;
  return { up: op.startsWith('gt'), at: value, strict: !op.endsWith('e') };
}

function isBeyond(value: number, { up, at, strict }: Bound): boolean {
  if (value === at) return !strict;
  return up ? value > at : value < at;
}

function isScalar(value: AttributeCondition['value']): value is string | number | boolean {
  return value !== undefined && !Array.isArray(value);
}

function isSame(a: AttributeCondition['value'], b: AttributeCondition['value']): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]));
}
