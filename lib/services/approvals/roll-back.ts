import { documentsOf, findApproval, listApprovalsOf } from '@/db/queries/approvals';
import type { ApprovalRow } from '@/db/schema/approvals';
import { cannotBeRecalled } from '@/lib/approval/recall';
import { check } from '@/lib/journey/explain';
import { Text } from '@/lib/journey/schema/text';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { notify } from '../notifications/notify';
import { authorize } from '../permissions';
import { actorIn } from './actors';
import { approvalOrThrow } from './approval-or-throw';
import { assertIntact } from './launch';
import { move } from './move';

/**
 * Takes back the version that is live (or was stopped) and puts a former approved one in its place, in one transaction: each step is
 * recorded, and the outcome verified before it counts. Throws ServiceError `invalid` or `not-found`; then nothing has changed.
 */
export async function rollBack(context: ServiceContext, input: { id: unknown; to: unknown; reason: unknown }): Promise<ApprovalRow> {
  authorize(context, 'approval.rollback');
  const read = check(Text, input.reason);
  const { db, brandId, now } = context;
  return db.transaction(async (tx) => {
    const current = await approvalOrThrow(tx, context, input.id, { lock: true });
    const target = await approvalOrThrow(tx, context, input.to, { lock: true });
    const { journey } = current;
    if (!read.ok) throw new ServiceError('invalid', 'Say why, in a sentence or two.', read.problems);
    if (target.row.journeyId !== journey.id || target.row.id === current.row.id) throw new ServiceError('invalid', 'Choose a former version of the same journey.');
    if (journey.archivedAt) throw new ServiceError('invalid', 'This journey is archived. Bring it back from the list of journeys first.');
    const other = (await listApprovalsOf(tx, { brandId, journeyId: journey.id })).find(({ row }) => row.id !== current.row.id && ['launched', 'paused'].includes(row.status));
    if (other) throw new ServiceError('invalid', 'Another version is live by now. Load the page again, and roll that one back.');
    const by = await actorIn(tx, context);
    const at = now.getTime();
    await assertIntact(tx, target.row);
    const version = (await documentsOf(tx, { journeyId: journey.id, versionIds: [current.row.versionId] })).get(current.row.versionId)!;
    await move(tx, context, current, current.approval, { kind: 'roll-back', to: target.row.id, reason: read.value, by, at }, { cannotBeRecalled: cannotBeRecalled(version.document) });
    const moved = await move(tx, context, target, target.approval, { kind: 'restore', from: current.row.id, contentHash: target.row.contentHash, by, at });
    const live = (await listApprovalsOf(tx, { brandId, journeyId: journey.id })).filter(({ row }) => ['launched', 'paused'].includes(row.status));
    const after = await findApproval(tx, { brandId, id: current.row.id });
    if (live.length !== 1 || live[0]!.row.id !== target.row.id || after?.row.status !== 'rolled-back') throw new Error('The rollback did not come out as it should; nothing was changed.');
    await audit(tx, context, 'approval.verify-rollback', target.row.id, { journeyId: journey.id, live: target.row.id, contentHash: target.row.contentHash, rolledBack: current.row.id });
    const involved = [current, target].flatMap(({ approval }) => [...approval.request.authors, ...approval.events.map((event) => event.by.id)]);
    await notify(tx, context, { to: involved, text: `${by.name} returned “${journey.name}” to a former version.`, path: `/journeys/${journey.id}/approve` });
    return moved.row;
  });
}
