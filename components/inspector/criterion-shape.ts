import type { Criterion } from '@/lib/journey/criterion';

/** Levels of nesting that can be edited; what lies deeper is shown in words and kept as it is. */
export const EDITABLE_DEPTH = 4;

export type CriterionKind = Criterion['kind'];
export type Leaf = Exclude<Criterion, { kind: 'all' | 'any' | 'not' }>;
export type Group = Extract<Criterion, { kind: 'all' | 'any' }>;

export function isGroup(criterion: Criterion): criterion is Group {
  return criterion.kind === 'all' || criterion.kind === 'any';
}

/** A condition of one kind with nothing filled in. A signal needs a touchpoint to start from. */
export function blankLeaf(kind: Leaf['kind'], touchpoint: string | undefined): Leaf {
  switch (kind) {
    case 'event':
      return { kind, name: '' };
    case 'attribute':
      return { kind, path: '', op: 'is' };
    case 'segment':
      return { kind, id: '' };
    case 'signal':
      return touchpoint === undefined ? { kind: 'event', name: '' } : { kind, touchpoint, signal: 'clicked' };
    case 'engagement':
      return { kind, is: 'below', score: 20, halfLife: 'P14D', events: [{ name: 'email opened', weight: 1 }, { name: 'email clicked', weight: 3 }, { name: 'site visited', weight: 2 }] };
  }
}

/** Whether nothing has been filled in, so that nothing is lost by leaving it out. */
export function isBlank(criterion: Criterion | undefined): boolean {
  if (!criterion) return true;
  switch (criterion.kind) {
    case 'event':
      return !criterion.name && criterion.count === undefined && criterion.within === undefined && !criterion.where?.length;
    case 'attribute':
      return !criterion.path && criterion.value === undefined;
    case 'segment':
      return !criterion.id;
    case 'signal':
    case 'engagement':
      return false;
    case 'not':
      return isBlank(criterion.of);
    default:
      return criterion.of.every(isBlank);
  }
}

/** The kinds a criterion can be turned into without losing conditions: a group of several stays a combination. */
export function kindsOpenTo(criterion: Criterion, depth: number): CriterionKind[] {
  const combinations: CriterionKind[] = depth < EDITABLE_DEPTH ? ['all', 'any', 'not'] : [];
  const several = isGroup(criterion) && criterion.of.length > 1;
  const deep = criterion.kind === 'not' && (isGroup(criterion.of) || criterion.of.kind === 'not');
  return several || deep ? combinations : ['event', 'attribute', 'segment', 'signal', 'engagement', ...combinations];
}

/** The same question as another kind of criterion, with all that fits carried over. */
export function convertCriterion(criterion: Criterion, kind: CriterionKind, touchpoint: string | undefined): Criterion {
  if (criterion.kind === kind) return criterion;
  if (kind === 'not') return { kind, of: criterion };
  if (kind === 'all' || kind === 'any') {
    if (isGroup(criterion)) return { kind, of: criterion.of };
    if (criterion.kind === 'not' && isGroup(criterion.of)) return { kind, of: criterion.of.of };
    return { kind, of: [criterion.kind === 'not' ? criterion.of : criterion] };
  }
  const inner = criterion.kind === 'not' ? criterion.of : isGroup(criterion) ? criterion.of[0] : criterion;
  return inner?.kind === kind ? inner : blankLeaf(kind, touchpoint);
}

/** A criterion joined by one more, empty condition: "and", "or". A group of that kind grows; anything else is wrapped. */
export function joined(criterion: Criterion, kind: Group['kind']): Group {
  const next = blankLeaf('event', undefined);
  if (isGroup(criterion) && (criterion.kind === kind || criterion.of.length < 2)) return { kind, of: [...criterion.of, next] };
  return { kind, of: [criterion, next] };
}

/** A group without one of its conditions: the last one left stands alone; none left is no criterion. */
export function without(group: Group, at: number): Criterion | undefined {
  const rest = group.of.filter((_, i) => i !== at);
  return rest.length < 2 ? rest[0] : { ...group, of: rest };
}
