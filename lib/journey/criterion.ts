import type { Criterion } from './schema/criterion';

export type { AttributeCondition, Criterion, EngagementCondition } from './schema/criterion';

/** What a customer can be seen doing with a touchpoint. */
export const SIGNALS = ['delivered', 'opened', 'clicked', 'replied', 'visited', 'completed', 'purchased', 'unsubscribed'] as const;
export type Signal = (typeof SIGNALS)[number];

export const OPERATORS = ['is', 'is-not', 'contains', 'in', 'gt', 'gte', 'lt', 'lte', 'exists', 'missing'] as const;
export type Operator = (typeof OPERATORS)[number];

/** Every condition in a criterion that is not a combination of others, depth first. */
export function* leaves(criterion: Criterion): Generator<Exclude<Criterion, { kind: 'all' | 'any' | 'not' }>> {
  if (criterion.kind === 'all' || criterion.kind === 'any') for (const part of criterion.of) yield* leaves(part);
  else if (criterion.kind === 'not') yield* leaves(criterion.of);
  else yield criterion;
}
