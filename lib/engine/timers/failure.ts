import type { Timer } from '../enrollment';
import { takeFailurePath } from '../fail';
import { here, type Walk } from '../walk';

/** A touchpoint has had its time and no response: its failure path is taken. (A response in time cancels this.) */
export function responseOverdue(walk: Walk, { touchpoint }: Extract<Timer, { kind: 'failure' }>): void {
  const failed = here(walk)?.state.touchpoints.find(({ id }) => id === touchpoint);
  if (failed) takeFailurePath(walk, failed, 'no-response');
}
