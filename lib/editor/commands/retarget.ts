import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Command } from '../command';

/** Moves one or both ends of a transition to other parts. */
export function retarget(journey: Journey, transitionId: string, ends: { from: string; to: string }): Command {
  return {
    label: `Lead to ${nameOf(journey, ends.to)}`,
    recipe(draft) {
      const transition = draft.transitions.find(({ id }) => id === transitionId);
      if (transition) Object.assign(transition, ends);
    },
  };
}
