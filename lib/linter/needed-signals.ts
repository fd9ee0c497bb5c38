import type { Criterion } from '@/lib/journey/criterion';

export type SignalCondition = Extract<Criterion, { kind: 'signal' }>;

/** The signals without which a criterion cannot hold. */
export function* neededSignals(criterion: Criterion): Generator<SignalCondition> {
  if (criterion.kind === 'signal') yield criterion;
  else if (criterion.kind === 'all') for (const part of criterion.of) yield* neededSignals(part);
}
