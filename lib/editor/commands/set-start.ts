import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Command } from '../command';

/** Makes a state the one in which every customer starts. */
export function setStart(journey: Journey, stateId: string): Command {
  return {
    label: `Start at ${nameOf(journey, stateId)}`,
    recipe(draft) {
      draft.entry.start = stateId;
    },
  };
}
