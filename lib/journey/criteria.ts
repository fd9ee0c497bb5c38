import type { Criterion } from './criterion';
import type { Journey } from './journey';

/** Every criterion of the journey, in the order of the document: entry, success and other exits, states, transitions. */
export function criteriaOf({ entry, exit, states, transitions }: Journey): Criterion[] {
  return [entry.criteria, exit.success, ...exit.others.map(({ criterion }) => criterion), ...states.flatMap((state) => [state.entry, state.exit]), ...transitions.map(({ trigger }) => trigger)].filter((criterion) => criterion !== undefined);
}
