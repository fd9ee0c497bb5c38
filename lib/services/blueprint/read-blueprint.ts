import { listForecasts } from '@/db/queries/forecasts';
import type { JourneyRow } from '@/db/schema/journeys';
import { makeBlueprint, type Blueprint } from '@/lib/blueprint/blueprint';
import { brandFacts, brandPolicy } from '@/lib/brand/settings';
import { DAY_MS } from '@/lib/journey/duration';
import { lint } from '@/lib/linter/lint';
import { forecast } from '@/lib/simulation/forecast';
import type { Forecast } from '@/lib/simulation/forecast-report';
import { restraintsOf } from '@/lib/simulation/touch-rules';
import { findBrand } from '../brands/find-brand';
import type { ServiceContext } from '../context';
import { journeyOrThrow } from '../journeys/find-journey';
import { authorize } from '../permissions';

/** What is asked where nobody has kept a forecast of this content: drawn so often that the page need not wait. */
const USUAL = { customers: 10_000, seed: 1, horizonMs: 180 * DAY_MS, draws: 1_000 };

/** `kept` tells when the forecast was kept; null where it was made for this page. */
export type ReadBlueprint = { journey: JourneyRow; blueprint: Blueprint; forecast: Forecast; kept: Date | null };

/**
 * The blueprint of a journey's saved draft: always of what is saved now. The newest forecast kept of this very content serves, else one is
 * made with the usual options. Throws ServiceError `not-found`.
 */
export async function readBlueprint(context: ServiceContext, input: { journeyId: unknown }): Promise<ReadBlueprint> {
  authorize(context, 'journey.read');
  const { db, brandId } = context;
  const journey = await journeyOrThrow(db, context, input.journeyId);
  const [{ name, settings }, forecasts] = await Promise.all([findBrand(context), listForecasts(db, { brandId, journeyId: journey.id })]);
  const { document } = journey;
  const kept = forecasts.find(({ contentHash, forecast: { ok } }) => contentHash === journey.contentHash && ok);
  const given = kept?.forecast ?? forecast(document, { ...USUAL, touchRules: restraintsOf(brandPolicy(settings)) });
  const blueprint = makeBlueprint(document, { brand: name, forecast: given, findings: lint(document, { brand: brandFacts(settings) }) });
  return { journey, blueprint, forecast: given, kept: kept?.createdAt ?? null };
}
