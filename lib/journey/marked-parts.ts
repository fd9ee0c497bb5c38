import canonicalize from 'canonicalize';
import type { Journey } from './journey';

export type Mark = 'added' | 'removed' | 'changed';

/** Which states, outcomes and transitions differ between two documents, by id; where they stand does not count. */
export function markedParts(before: Journey, after: Journey): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const list of ['states', 'outcomes', 'transitions'] as const) {
    const [was, is] = [before, after].map((journey) => new Map<string, unknown>(journey[list].map((part) => [part.id, part]))) as [Map<string, unknown>, Map<string, unknown>];
    for (const [id, part] of was) {
      if (!is.has(id)) marks.set(id, 'removed');
      else if (canonicalize(part) !== canonicalize(is.get(id))) marks.set(id, 'changed');
    }
    for (const id of is.keys()) if (!was.has(id)) marks.set(id, 'added');
  }
  return marks;
}
