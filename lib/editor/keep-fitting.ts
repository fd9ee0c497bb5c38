import canonicalize from 'canonicalize';
import { applyChanges, invert, valueAt, type Change } from '@/lib/journey/diff';
import type { Journey } from '@/lib/journey/journey';
import type { History } from './history';

/**
 * The latest steps that can be taken back from a document that somebody else changed, and the next ones that can be done again: those
 * that find everything as they left it. A step that would overwrite what the other did is dropped, with all beyond it.
 */
export function keepFitting(journey: Journey, { past, future }: History): History {
  return { past: fitting(journey, past, invert), future: fitting(journey, future, (changes) => changes) };
}

function fitting(journey: Journey, steps: History['past'], turn: (changes: readonly Change[]) => readonly Change[]): History['past'] {
  let document = journey;
  for (let at = steps.length - 1; at >= 0; at--) {
    for (const change of turn(steps[at]!.changes)) {
      if (!fits(document, change)) return steps.slice(at + 1);
      document = applyChanges(document, [change]);
    }
  }
  return steps;
}

/** Whether a document is at this place as the change found it. */
function fits(journey: Journey, change: Change): boolean {
  const found = valueAt(journey, change.path);
  if (change.kind !== 'order') return same(found, change.before) && valueAt(journey, change.path.slice(0, -1)) !== undefined;
  return Array.isArray(found) && same((found as { id: string }[]).map(({ id }) => id), change.before);
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalize(a) === canonicalize(b));
}
