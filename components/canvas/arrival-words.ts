import { arrivals } from '@/lib/journey/days';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';

/** Every card asks for its own state, of one document. */
const known = new WeakMap<Journey, Map<string, number>>();

/** When customers usually enter a state, in milliseconds from entering the journey; undefined when the journey does not say. */
export function arrivalMs(journey: Journey, stateId: string): number | undefined {
  let all = known.get(journey);
  if (!all) known.set(journey, (all = arrivals(journey)));
  return all.get(stateId);
}

/** The same on a card: "about day 12". */
export function arrivalWords(journey: Journey, stateId: string): string | undefined {
  const ms = arrivalMs(journey, stateId);
  return ms === undefined ? undefined : `about day ${Math.round(ms / DAY_MS)}`;
}
