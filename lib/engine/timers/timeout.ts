import { moveTo } from '../move';
import { here, type Walk } from '../walk';

/** The time in a state is up: the customer goes where its timeout leads. */
export function stateTimeout(walk: Walk): void {
  const to = here(walk)?.state.timeout?.to;
  if (to !== undefined) moveTo(walk, to, { kind: 'timeout' });
}
