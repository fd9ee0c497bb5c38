import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { insertForecast } from '@/db/queries/forecasts';
import type { KeptForecast } from '@/db/schema/forecasts';
import { check } from '@/lib/journey/explain';
import { brandPolicy } from '@/lib/brand/apply-settings';
import { forecast } from '@/lib/simulation/forecast';
import { simulate } from '@/lib/simulation/simulate';
import { restraintsOf } from '@/lib/simulation/touch-rules';
import { audit } from '../audit';
import { findBrand } from '../brands/find-brand';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { journeyOrThrow } from '../journeys/find-journey';
import { authorize } from '../permissions';

/** A million customers take about a second; more than that says nothing new to three digits. */
const Options = z.strictObject({
  customers: z.int().min(1).max(1_000_000),
  seed: z.int().min(0),
  horizonMs: z.number().positive().optional(),
  rules: z.enum(['all', 'none']).optional(),
});

/**
 * Keeps a forecast of the journey's saved draft. It is computed here, from options and draft: figures from a browser are not
 * taken on trust, and the same seed gives the same ones. Touches are held to the brand's caps and quiet hours. `contentHash` says which content the person was looking at.
 * Throws ServiceError `invalid` when the draft has moved on, or cannot be forecast.
 */
export async function keepForecast(
  context: ServiceContext,
  input: { journeyId: unknown; contentHash: unknown; options: unknown },
): Promise<KeptForecast> {
  authorize(context, 'journey.write');
  const read = check(Options, input.options);
  if (!read.ok) throw new ServiceError('invalid', 'This forecast cannot be kept.', read.problems);
  const { db, actor, now } = context;
  const journey = await journeyOrThrow(db, context, input.journeyId);
  if (journey.contentHash !== input.contentHash) {
    throw new ServiceError('invalid', 'The journey was changed since this forecast. Wait until it is saved, run it again, and keep that.');
  }
  const { settings } = await findBrand(context);
  const options = { ...read.value, touchRules: restraintsOf(brandPolicy(settings)) };
  const simulation = simulate(journey.document, options);
  if (simulation.refusals.length) throw new ServiceError('invalid', simulation.refusals.join(' '));
  const kept: KeptForecast = {
    id: randomUUID(),
    journeyId: journey.id,
    contentHash: journey.contentHash,
    options,
    simulation,
    forecast: forecast(journey.document, options),
    createdAt: now,
    createdBy: actor.id,
  };
  await db.transaction(async (tx) => {
    await insertForecast(tx, kept);
    await audit(tx, context, 'journey.forecast', journey.id, { forecast: kept.id, contentHash: kept.contentHash, options });
  });
  return kept;
}
