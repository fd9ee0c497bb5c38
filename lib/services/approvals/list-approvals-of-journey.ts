import { documentsOf, listApprovalsOf, type StoredApproval } from '@/db/queries/approvals';
import type { Journey } from '@/lib/journey/journey';
import type { ServiceContext } from '../context';
import { journeyOrThrow } from '../journeys/find-journey';
import { authorize } from '../permissions';

/** The approvals of one journey, the newest first, each with its version's number and document. Throws ServiceError `not-found`. */
export async function listApprovalsOfJourney(context: ServiceContext, input: { journeyId: unknown }): Promise<(StoredApproval & { versionNumber: number; document: Journey })[]> {
  authorize(context, 'approval.read');
  const { id: journeyId } = await journeyOrThrow(context.db, context, input.journeyId);
  const stored = await listApprovalsOf(context.db, { brandId: context.brandId, journeyId });
  const versions = await documentsOf(context.db, { journeyId, versionIds: stored.map(({ row }) => row.versionId) });
  return stored.map((each) => {
    const { number, document } = versions.get(each.row.versionId)!;
    return { ...each, versionNumber: number, document };
  });
}
