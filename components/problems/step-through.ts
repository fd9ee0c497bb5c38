/** Where one stands in a list: the key of the entry, and its place when it was last seen. */
export type Position = { key: string; at: number };

/**
 * The index of the next entry (`by` 1) or the one before (−1), around the ends; undefined for an empty list. When the entry
 * one stood at is gone, because it was mended, the next is the one that took its place.
 */
export function stepThrough(keys: readonly string[], from: Position | undefined, by: 1 | -1): number | undefined {
  const count = keys.length;
  if (count === 0) return undefined;
  if (!from) return by === 1 ? 0 : count - 1;
  const found = keys.indexOf(from.key);
  const next = found >= 0 ? found + by : by === 1 ? from.at : from.at - 1;
  return next >= count ? 0 : next < 0 ? count - 1 : next;
}
