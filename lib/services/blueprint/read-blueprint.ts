import { listForecasts } from '@/db/queries/forecasts';
import type { JourneyRow } from '@/db/schema/journeys';
import { makeBlueprint, type Blueprint } from '@/lib/blueprint/blueprint';
import { brandPolicy } from '@/lib/brand/apply-settings';
import { lint } from '@/lib/linter/lint';
import type { Forecast } from '@/lib/simulation/forecast-report';
import { restraintsOf } from '@/lib/simulation/touch-rules';
import { findBrand } from '../brands/find-brand';
import type { ServiceContext } from '../context';
import { journeyOrThrow } from '../journeys/find-journey';
import { readLintFacts } from '../journeys/read-lint-facts';
import { authorize } from '../permissions';
import { linkedJourneys } from './linked-journeys';
import { usualForecast } from './usual-forecast';

/**
 * `kept` tells when the forecast was kept; null where it was made for this page. `outdated` tells when one was kept of an earlier draft
 * alone. `linked` are the journeys that hand-offs lead to.
 */
export type ReadBlueprint = { journey: JourneyRow; blueprint: Blueprint; forecast: Forecast; kept: Date | null; outdated: Date | null; linked: { id: string; name: string }[] };

/**
 * The blueprint of a journey's saved draft: always of what is saved now. The newest forecast kept of this very content serves, else one is
 * made with the usual options. Throws ServiceError `not-found`.
 */
export async function readBlueprint(context: ServiceContext, input: { journeyId: unknown }): Promise<ReadBlueprint> {
  authorize(context, 'journey.read');
  const { db, brandId } = context;
  const journey = await journeyOrThrow(db, context, input.journeyId);
  const [{ name, settings }, facts, forecasts, linked] = await Promise.all([findBrand(context), readLintFacts(context), listForecasts(db, { brandId, journeyId: journey.id }), linkedJourneys(context, journey)]);
  const { document } = journey;
  const kept = forecasts.find(({ contentHash, forecast: { ok } }) => contentHash === journey.contentHash && ok);
  const given = kept?.forecast ?? usualForecast(document, { contentHash: journey.contentHash, touchRules: restraintsOf(brandPolicy(settings)) });
  const blueprint = makeBlueprint(document, { brand: name, forecast: given, findings: lint(document, facts), journeys: new Map(linked.map((row) => [row.id, row.name])) });
  return { journey, blueprint, forecast: given, kept: kept?.createdAt ?? null, outdated: kept ? null : (forecasts[0]?.createdAt ?? null), linked: linked.map((row) => ({ id: row.id, name: row.name })) };
}
