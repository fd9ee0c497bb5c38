import type { EventOf } from '../event';
import type { Walk } from '../walk';

/** What the customer says about a channel changed: it counts for whatever falls due from now on. */
export function consent(walk: Walk, { channel, to }: EventOf<'consent'>): void {
  walk.enrollment.customer.consent[channel] = to;
}
