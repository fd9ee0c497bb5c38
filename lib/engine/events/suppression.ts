import type { EventOf } from '../event';
import type { Walk } from '../walk';

/** Sending on a channel was ruled out or is possible again: it counts for whatever falls due from now on. */
export function suppression(walk: Walk, { channel, why }: EventOf<'suppression'>): void {
  const { customer } = walk.enrollment;
  customer.suppressions = customer.suppressions.filter((each) => each.channel !== channel);
  if (why !== null) customer.suppressions.push({ channel, why });
}
