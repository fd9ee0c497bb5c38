import { insertApprovalEvent, type StoredApproval } from '@/db/queries/approvals';
import type { DbOrTx } from '@/db/handle';
import { advance } from '@/lib/approval/advance';
import type { ApprovalEvent } from '@/lib/approval/approval';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';

/** Takes an approval on by an event and records it in row, events and trail. Call it with the row locked. Throws ServiceError `invalid` with the reason. */
export async function move(tx: DbOrTx, context: ServiceContext, { row }: StoredApproval, approval: StoredApproval['approval'], event: ApprovalEvent, detail: Record<string, unknown> = {}): Promise<StoredApproval> {
  const next = advance(approval, event);
  if (!next.ok) throw new ServiceError('invalid', next.message);
  await insertApprovalEvent(tx, row, next.approval, event);
  const { by, at: _at, kind, ...said } = event;
  await audit(tx, context, `approval.${kind}`, row.id, { journeyId: row.journeyId, contentHash: row.contentHash, role: by.role, ...(by.inPlaceOf && { inPlaceOf: by.inPlaceOf }), ...said, ...detail });
  return { row: { ...row, status: next.approval.status }, approval: next.approval };
}
