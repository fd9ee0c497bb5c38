import { documentsOf, listApprovalsOf } from '@/db/queries/approvals';
import type { DbOrTx } from '@/db/handle';
import type { ApprovalRow } from '@/db/schema/approvals';
import type { Journey } from '@/lib/journey/journey';

/** The newest version of a journey that had been approved when a request was made; null when none had. */
export async function formerOf(db: DbOrTx, { brandId, journeyId, before }: { brandId: string; journeyId: string; before: ApprovalRow }): Promise<{ number: number; document: Journey; approvalId: string } | null> {
  const all = await listApprovalsOf(db, { brandId, journeyId });
  const former = all.find(({ row, approval }) => row.id !== before.id && approval.approvedAt !== null && approval.approvedAt <= before.requestedAt.getTime());
  if (!former) return null;
  const version = (await documentsOf(db, { journeyId, versionIds: [former.row.versionId] })).get(former.row.versionId)!;
  return { ...version, approvalId: former.row.id };
}
