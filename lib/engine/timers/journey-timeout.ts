import { moveTo } from '../move';
import type { Walk } from '../walk';

/** The time for the whole journey is up: the customer goes where that leads. It happens once. */
export function journeyTimeout(walk: Walk): void {
  const to = walk.journey.timeout?.to;
  if (to !== undefined) moveTo(walk, to, { kind: 'journey-timeout' });
}
