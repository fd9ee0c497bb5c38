import { leaves, type Criterion } from '@/lib/journey/criterion';
import { isBlank } from './wording';

/** What keeps a criterion from being evaluated: nothing is asked at all, or one of its conditions is still empty. */
export function criterionGap(criterion: Criterion | undefined): 'missing' | 'unfinished' | undefined {
  if (!criterion) return 'missing';
  let conditions = 0;
  for (const leaf of leaves(criterion)) {
    conditions++;
    if (isUnfinished(leaf)) return 'unfinished';
  }
  return conditions === 0 ? 'missing' : undefined;
}

type Leaf = ReturnType<typeof leaves> extends Generator<infer L> ? L : never;

function isUnfinished(leaf: Leaf): boolean {
  switch (leaf.kind) {
    case 'event':
      return isBlank(leaf.name);
    case 'segment':
      return isBlank(leaf.id);
    case 'attribute':
      return isBlank(leaf.path) || (leaf.value === undefined && leaf.op !== 'exists' && leaf.op !== 'missing');
    case 'signal':
      return false;
    case 'engagement':
      return leaf.events?.some(({ name }) => isBlank(name)) ?? false;
  }
}
