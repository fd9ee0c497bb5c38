import { allIds, nameOf, transitionsFrom } from '@/lib/journey/graph';
import { uniqueId } from '@/lib/journey/id';
import type { Journey } from '@/lib/journey/journey';
import type { Command } from '../command';

/** Draws a transition from a state to a state (itself too) or an outcome, judged after those already there. */
export function connect(journey: Journey, from: string, to: string): Command & { id: string } {
  const id = uniqueId(`${from} to ${to}`, allIds(journey));
  const priority = Math.max(0, ...transitionsFrom(journey, from).map((t) => t.priority)) + 1;
  return {
    id,
    label: `Connect ${nameOf(journey, from)} to ${nameOf(journey, to)}`,
    recipe(draft) {
      draft.transitions.push({ id, from, to, priority });
    },
    select: [{ kind: 'transition', id }],
  };
}
