import { brandFacts } from '@/lib/brand/apply-settings';
import { knownJourneys, type Facts } from '@/lib/linter/facts';
import { findBrand } from '../brands/find-brand';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { listKnownJourneys } from './list-known-journeys';

/** What the linter may know of the brand beyond a document: its rules, and the journeys there are. */
export async function readLintFacts(context: ServiceContext): Promise<Facts> {
  authorize(context, 'journey.read');
  const { settings } = await findBrand(context);
  const journeys = await listKnownJourneys(context);
  return { brand: brandFacts(settings), journeys: knownJourneys(journeys) };
}
