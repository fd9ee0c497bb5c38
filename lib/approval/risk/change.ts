import canonicalize from 'canonicalize';
import type { Journey } from '@/lib/journey/journey';
import type { Assess } from './factor';
import { percent } from './words';

/** How much differs from what was approved last. */
export const change: Assess = ({ journey, former, rules: { thresholds } }) => {
  if (!former) return { id: 'change', level: 'medium', why: 'Nothing of this journey was approved before.' };
  const { changed, of } = changedParts(former, journey);
  if (changed === 0) return { id: 'change', level: 'low', why: 'Nothing changed since the version that was approved last.' };
  const share = changed / of;
  const why = `${changed} of ${of} parts (${percent(share)}) changed since the version that was approved last.`;
  return { id: 'change', level: share >= thresholds.change.high ? 'high' : share >= thresholds.change.medium ? 'medium' : 'low', why };
};

/** States without their touchpoints, touchpoints, transitions, outcomes, and the journey's own fields as one part each. */
function changedParts(before: Journey, after: Journey): { changed: number; of: number } {
  const [was, is] = [partsOf(before), partsOf(after)];
  const ids = new Set([...was.keys(), ...is.keys()]);
  const changed = [...ids].filter((id) => was.get(id) !== is.get(id)).length;
  return { changed, of: ids.size };
}

function partsOf({ states, transitions, outcomes, layout: _layout, notes: _notes, rehearsals: _rehearsals, ...own }: Journey): Map<string, string> {
  const parts = new Map<string, string>();
  const add = (key: string, part: unknown) => void parts.set(key, canonicalize(part) ?? '');
  for (const { touchpoints, ...state } of states) {
    add(`state ${state.id}`, state);
    for (const touchpoint of touchpoints) add(`touchpoint ${touchpoint.id}`, touchpoint);
  }
  for (const transition of transitions) add(`transition ${transition.id}`, transition);
  for (const outcome of outcomes) add(`outcome ${outcome.id}`, outcome);
  for (const [field, value] of Object.entries(own)) add(`journey ${field}`, value);
  return parts;
}
