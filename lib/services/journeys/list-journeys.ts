import { listJourneys as queryJourneys, type JourneySummary } from '@/db/queries/journeys';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** The brand's journeys, the last saved first; with `archived` those put away. */
export async function listJourneys(context: ServiceContext, { archived = false } = {}): Promise<JourneySummary[]> {
  authorize(context, 'journey.read');
  return queryJourneys(context.db, { brandId: context.brandId, archived });
}
