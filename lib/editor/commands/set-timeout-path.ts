import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Command } from '../command';

/** Says where a state's timeout leads; how long it is stays as it was. */
export function setTimeoutPath(journey: Journey, stateId: string, to: string): Command {
  return {
    label: `Lead the timeout of ${nameOf(journey, stateId)} to ${nameOf(journey, to)}`,
    recipe(draft) {
      const state = draft.states.find(({ id }) => id === stateId);
      if (state) state.timeout = { ...state.timeout, to };
    },
    select: [{ kind: 'timeout', id: stateId }],
  };
}
