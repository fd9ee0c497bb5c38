import type { PartRef } from '@/lib/editor/part';
import { findTouchpoint, findTransition } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { ActionContext } from './actions/action';
import { fitView } from './actions/fit-view';

/** The nodes that show a part: a transition's two ends, a touchpoint's state. */
export function nodesOf(journey: Journey, { kind, id }: PartRef): string[] {
  if (kind === 'transition') {
    const transition = findTransition(journey, id);
    return transition ? [transition.from, transition.to] : [];
  }
  if (kind === 'touchpoint') return [findTouchpoint(journey, id)?.state.id].filter((found) => found !== undefined);
  return kind === 'journey' || kind === 'entry' ? [] : [id];
}

/** Selects a part and brings it into view. */
export function goTo(context: Pick<ActionContext, 'store' | 'flow' | 'seen'>, part: PartRef): void {
  const { journey, select } = context.store.getState();
  select([part]);
  const nodes = nodesOf(journey, part);
  if (nodes.length) fitView(context, nodes);
}
