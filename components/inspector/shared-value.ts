import canonicalize from 'canonicalize';

/** What several parts have in common: the value of all of them, or that they differ. */
export type Shared<Value> = { mixed: false; value: Value } | { mixed: true; value: undefined };

/** The value that all have, if they have one. Of none: undefined. */
export function sharedOf<Value>(values: readonly Value[]): Shared<Value | undefined> {
  const [first, ...rest] = values;
  return rest.every((value) => sameValue(value, first)) ? { mixed: false, value: first } : { mixed: true, value: undefined };
}

/** Whether two values of a document mean the same, in whichever order their keys stand. */
export function sameValue(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || canonicalize(a) === canonicalize(b);
}
