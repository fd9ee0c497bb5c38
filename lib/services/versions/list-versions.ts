import { listVersions as queryVersions, type VersionSummary } from '@/db/queries/versions';
import type { ServiceContext } from '../context';
import { parseId } from '../journeys/parse-id';
import { authorize } from '../permissions';

/** The versions of a journey, the newest first, without their documents. */
export async function listVersions(context: ServiceContext, input: { journeyId: unknown }): Promise<VersionSummary[]> {
  authorize(context, 'journey.read');
  return queryVersions(context.db, { brandId: context.brandId, journeyId: parseId(input.journeyId) });
}
