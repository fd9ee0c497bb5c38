/** A place in a JSON value: the object or list that holds it, and its key there. */
export type Place = { owner: Record<string, unknown>; key: string };

/** Every place in a JSON value, the outermost first. Changing what stands there changes the value. */
export function places(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const owner = value as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => [{ owner, key }, ...places(owner[key])]);
}
