import 'server-only';
import type { CardForecast } from '@/components/templates/template-card-data';
import { contentHash } from '@/lib/journey/content-hash';
import type { Journey } from '@/lib/journey/journey';
import { forecast, type Forecast } from '@/lib/simulation/forecast';

const SEED = 1;
const FEWEST = 100;
const MONTH_DAYS = 30;
/** Forecasts by content: what a template says does not change between two visits. */
const known = new Map<string, Promise<Forecast>>();
const MOST_KNOWN = 200;

/** What to expect of a month's customers, worked out once for each content, after what else the server has to do. */
export function forecastOf(journey: Journey): Promise<Forecast> {
  const hash = contentHash(journey);
  let answer = known.get(hash);
  if (!answer) {
    const customers = Math.min(1e6, Math.max(FEWEST, Math.round((journey.economics.entrantsPerDay ?? 0) * MONTH_DAYS)));
    answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => forecast(journey, { customers, seed: SEED }));
    if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
    known.set(hash, answer);
  }
  return answer;
}

/** The same, as little as a card shows. */
export async function cardForecast(journey: Journey): Promise<CardForecast> {
  const answer = await forecastOf(journey);
  if (!answer.ok) return { ok: false };
  const { exact, p5, p95 } = answer.conversion;
  return { ok: true, rate: exact, low: p5, high: p95, customers: answer.customers, seed: answer.seed };
}
