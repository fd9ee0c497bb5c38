import type { BrandSettings } from '@/lib/brand/settings';
import { brandPolicy } from '@/lib/brand/apply-settings';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { forecast } from '@/lib/simulation/forecast';
import type { Forecast } from '@/lib/simulation/forecast-report';
import type { SimulationOptions, SimulationReport } from '@/lib/simulation/report';
import { simulate } from '@/lib/simulation/simulate';
import { restraintsOf } from '@/lib/simulation/touch-rules';

/** More customers than this say nothing new, and take longer than anyone waits: the rest of a larger audience is like these. */
const MOST = 100_000;

export type MadeForecast = { options: SimulationOptions; simulation: SimulationReport; forecast: Forecast };

/** The forecast that stands beside a request: of exactly this document, for so many people, by the brand's caps, half a year ahead, always with the same draws. */
export function forecastFor(journey: Journey, { people, settings }: { people: number; settings: BrandSettings }): MadeForecast {
  const options = { customers: Math.min(people, MOST), seed: 1, horizonMs: 180 * DAY_MS, touchRules: restraintsOf(brandPolicy(settings)) };
  return { options, simulation: simulate(journey, options), forecast: forecast(journey, { ...options, customers: people }) };
}
