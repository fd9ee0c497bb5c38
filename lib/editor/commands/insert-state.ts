import { allIds, findTransition, nameOf } from '@/lib/journey/graph';
import { uniqueId } from '@/lib/journey/id';
import type { Journey, Position } from '@/lib/journey/journey';
import type { OutcomeKind } from '@/lib/journey/outcome';
import type { Stage } from '@/lib/journey/state';
import type { Command } from '../command';
import { addOutcome } from './add-outcome';
import { addState } from './add-state';
import { setTimeoutPath } from './set-timeout-path';

type NewState = { stage?: Stage | undefined; at?: Position | undefined; /** Parts that make room for it. */ moves?: Readonly<Record<string, Position>> };

/** Puts a new state into a transition: the transition leads to it, and another leads on from it to where the first one led. */
export function insertState(journey: Journey, transitionId: string, options: NewState): Command & { id: string } {
  const added = addState(journey, options);
  const split = findTransition(journey, transitionId);
  const onward = uniqueId(`${added.id} to ${split?.to}`, new Set([...allIds(journey), added.id]));
  return {
    ...added,
    label: split ? `Insert ${added.label.replace(/^Add /, '')} between ${nameOf(journey, split.from)} and ${nameOf(journey, split.to)}` : added.label,
    recipe(draft) {
      added.recipe(draft);
      for (const [id, position] of Object.entries(options.moves ?? {})) draft.layout[id] = position;
      const transition = draft.transitions.find(({ id }) => id === transitionId);
      if (!transition) return;
      draft.transitions.push({ id: onward, from: added.id, to: transition.to, priority: 1 });
      transition.to = added.id;
    },
  };
}

/** Adds a state or an outcome with a transition to it from a state that is there, or where that state's timeout leads. */
export function appendPart(journey: Journey, fromId: string, part: NewState | { outcome: OutcomeKind; at?: Position | undefined }, by: 'transition' | 'timeout' = 'transition'): Command & { id: string } {
  const added = 'outcome' in part ? addOutcome(journey, { kind: part.outcome, at: part.at }) : addState(journey, part);
  const way = uniqueId(`${fromId} to ${added.id}`, new Set([...allIds(journey), added.id]));
  const priority = Math.max(0, ...journey.transitions.filter(({ from }) => from === fromId).map((t) => t.priority)) + 1;
  return {
    ...added,
    label: `${added.label} after ${by === 'timeout' ? 'the timeout of ' : ''}${nameOf(journey, fromId)}`,
    recipe(draft) {
      added.recipe(draft);
      if (by === 'transition') draft.transitions.push({ id: way, from: fromId, to: added.id, priority });
      else setTimeoutPath(journey, fromId, added.id).recipe(draft);
    },
  };
}
