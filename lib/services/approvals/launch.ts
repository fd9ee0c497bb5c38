import { documentsOf, findApproval, listApprovalsOf } from '@/db/queries/approvals';
import type { Tx } from '@/db/handle';
import type { ApprovalRow } from '@/db/schema/approvals';
import type { Actor } from '@/lib/approval/approval';
import { contentHash } from '@/lib/journey/content-hash';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { notify } from '../notifications/notify';
import { authorize } from '../permissions';
import { actorIn } from './actors';
import { approvalOrThrow } from './approval-or-throw';
import { move } from './move';

/**
 * Makes an approved version the live one, in place of whichever was. Checked here, in one transaction with the rows locked: that it is
 * approved and has not expired, and that the document that goes live hashes to what was approved and to what the person saw.
 * Throws ServiceError `invalid` or `not-found`.
 */
export async function launch(context: ServiceContext, input: { id: unknown; contentHash: unknown }): Promise<ApprovalRow> {
  authorize(context, 'approval.launch');
  return context.db.transaction(async (tx) => {
    const stored = await approvalOrThrow(tx, context, input.id, { lock: true });
    const { row, approval, journey } = stored;
    if (journey.archivedAt) throw new ServiceError('invalid', 'This journey is archived. Bring it back from the list of journeys before it goes live.');
    const by = await actorIn(tx, context);
    await assertIntact(tx, row);
    await replaceLive(tx, context, row, by);
    const seen = typeof input.contentHash === 'string' ? input.contentHash : '';
    const moved = await move(tx, context, stored, approval, { kind: 'launch', contentHash: seen, by, at: context.now.getTime() });
    await notify(tx, context, { to: [approval.request.by.id, ...approval.request.authors, ...approval.events.map((event) => event.by.id)], text: `${by.name} launched “${journey.name}”.`, path: `/journeys/${journey.id}/approve` });
    return moved.row;
  });
}

/** That the version's document is the one that was approved, byte for byte of its meaning. */
export async function assertIntact(tx: Tx, row: ApprovalRow): Promise<void> {
  const version = (await documentsOf(tx, { journeyId: row.journeyId, versionIds: [row.versionId] })).get(row.versionId);
  if (!version || contentHash(version.document) !== row.contentHash || row.request.contentHash !== row.contentHash) {
    throw new ServiceError('invalid', 'The version that was approved is not as it was. Ask for approval again, and tell whoever runs this installation.');
  }
}

async function replaceLive(tx: Tx, context: ServiceContext, { id, journeyId }: ApprovalRow, by: Actor): Promise<void> {
  const live = (await listApprovalsOf(tx, { brandId: context.brandId, journeyId })).find(({ row }) => row.id !== id && ['launched', 'paused'].includes(row.status));
  if (!live) return;
  const locked = (await findApproval(tx, { brandId: context.brandId, id: live.row.id }, { lock: true }))!;
  await move(tx, context, locked, locked.approval, { kind: 'replace', with: id, by, at: context.now.getTime() });
}
