import { brandFacts } from '@/lib/brand/settings';
import type { Finding } from '@/lib/linter/finding';
import { lint } from '@/lib/linter/lint';
import { findBrand } from '../brands/find-brand';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { journeyOrThrow } from './find-journey';

/** What is wrong with a journey's saved draft by the brand's own rules. Throws ServiceError `not-found`. */
export async function lintJourney(context: ServiceContext, input: { id: unknown }): Promise<{ contentHash: string; findings: Finding[] }> {
  authorize(context, 'journey.read');
  const { document, contentHash } = await journeyOrThrow(context.db, context, input.id);
  const { settings } = await findBrand(context);
  return { contentHash, findings: lint(document, { brand: brandFacts(settings) }) };
}
