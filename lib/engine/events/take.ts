import type { EventOf } from '../event';
import { moveTo } from '../move';
import { here, ignore, type Walk } from '../walk';

/** A transition is taken by hand. One that does not leave the present state is not. */
export function take(walk: Walk, { transition: id }: EventOf<'take'>): void {
  const transition = here(walk)?.transitions.find((each) => each.transition.id === id)?.transition;
  if (!transition) ignore(walk, walk.enrollment.status.kind === 'active' ? 'other-state' : 'outside', id);
  else moveTo(walk, transition.to, { kind: 'transition', transition: id });
}
