import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { forecast } from '@/lib/simulation/forecast';
import type { Forecast } from '@/lib/simulation/forecast-report';
import type { restraintsOf } from '@/lib/simulation/touch-rules';

/** What is asked where nobody has kept a forecast of this content. */
const USUAL = { customers: 10_000, seed: 1, horizonMs: 180 * DAY_MS };
const MOST_REMEMBERED = 16;

const remembered = new Map<string, Forecast>();

/**
 * The forecast of a journey with the usual options, made once for each content and set of caps while the server runs. Rates are drawn
 * less often where there are more states than seven, so that a page never waits long: a tenth of a second for seven states, two for sixty.
 */
export function usualForecast(journey: Journey, { contentHash, touchRules }: { contentHash: string; touchRules: ReturnType<typeof restraintsOf> }): Forecast {
  const key = `${contentHash} ${JSON.stringify(touchRules)}`;
  const known = remembered.get(key);
  if (known) return known;
  const made = forecast(journey, { ...USUAL, draws: Math.max(100, Math.min(1_000, Math.floor(7_000 / Math.max(1, journey.states.length)))), touchRules });
  remembered.set(key, made);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return made;
}
