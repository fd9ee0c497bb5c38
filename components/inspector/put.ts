/** Sets a key, or takes it away when there is no value: absent, never `undefined`. */
export function put<T extends object, K extends keyof T>(part: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete part[key];
  else part[key] = value;
}

/** The same inside a nested object all of whose keys are optional: made when first needed, taken away when empty. */
export function putInto<T extends object, P extends keyof T, K extends keyof NonNullable<T[P]>>(
  part: T,
  parent: P,
  key: K,
  value: NonNullable<T[P]>[K] | undefined,
): void {
  const inner = (part[parent] ?? {}) as NonNullable<T[P]>;
  put(inner as NonNullable<T[P]> & object, key, value);
  put(part, parent, Object.keys(inner as object).length ? inner : undefined);
}

/** The same list with one item in place of another; without it when there is none. */
export function withItem<Item>(list: readonly Item[], at: number, item: Item | undefined): Item[] {
  return item === undefined ? list.filter((_, i) => i !== at) : list.map((old, i) => (i === at ? item : old));
}
