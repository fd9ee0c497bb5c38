import { shallow } from 'zustand/shallow';

/** Whether two lists hold the same things in the same order: equal texts and numbers, or objects with equal ones. */
export function sameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, i) => shallow(item, b[i]!));
}
