import { z } from 'zod';
import { brandPolicy } from '@/lib/brand/apply-settings';
import { check } from '@/lib/journey/explain';
import type { SimulationReport } from '@/lib/simulation/report';
import { simulate } from '@/lib/simulation/simulate';
import { restraintsOf } from '@/lib/simulation/touch-rules';
import { findBrand } from '../brands/find-brand';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { journeyOrThrow } from './find-journey';

/** A hundred thousand customers take a tenth of a second, in which the server answers nobody else. */
const Options = z.strictObject({
  customers: z.int().min(1).max(100_000).default(10_000),
  seed: z.int().min(0).default(1),
  horizonMs: z.number().positive().optional(),
  rules: z.enum(['all', 'none']).default('all'),
});

/** Simulates a journey's saved draft, held to the brand's caps and quiet hours. Throws ServiceError `invalid`, `not-found`. */
export async function simulateJourney(context: ServiceContext, input: { id: unknown; options: unknown }): Promise<{ contentHash: string; simulation: SimulationReport }> {
  authorize(context, 'journey.read');
  const read = check(Options, input.options);
  if (!read.ok) throw new ServiceError('invalid', 'The journey was not simulated.', read.problems);
  const { document, contentHash } = await journeyOrThrow(context.db, context, input.id);
  const { settings } = await findBrand(context);
  const { horizonMs, ...options } = read.value;
  const simulation = simulate(document, { ...options, ...(horizonMs !== undefined && { horizonMs }), touchRules: restraintsOf(brandPolicy(settings)) });
  if (simulation.refusals.length) throw new ServiceError('invalid', simulation.refusals.join(' '));
  return { contentHash, simulation };
}
