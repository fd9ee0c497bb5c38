import { allIds } from '@/lib/journey/graph';
import { uniqueId } from '@/lib/journey/id';
import type { Journey, Position } from '@/lib/journey/journey';
import { OUTCOME_KIND_NAMES, type OutcomeKind } from '@/lib/journey/outcome';
import type { Command } from '../command';
import { freeName } from './add-state';

/** Adds a way for the journey to end. */
export function addOutcome(journey: Journey, { kind, at }: { kind: OutcomeKind; at?: Position | undefined }): Command & { id: string } {
  const name = freeName(journey, OUTCOME_KIND_NAMES[kind]);
  const id = uniqueId(name, allIds(journey));
  return {
    id,
    label: `Add ${name}`,
    recipe(draft) {
      draft.outcomes.push({ id, name, kind });
      if (at) draft.layout[id] = at;
    },
    select: [{ kind: 'outcome', id }],
  };
}
