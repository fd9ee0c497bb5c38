import { z } from 'zod';
import type { ApprovalRow } from '@/db/schema/approvals';
import { cannotBeRecalled } from '@/lib/approval/recall';
import { check } from '@/lib/journey/explain';
import { Text } from '@/lib/journey/schema/text';
import { documentsOf } from '@/db/queries/approvals';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { notify } from '../notifications/notify';
import { authorize } from '../permissions';
import { actorIn } from './actors';
import { approvalOrThrow } from './approval-or-throw';
import { move } from './move';

const Asked = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pause'), reason: Text }),
  z.strictObject({ kind: z.literal('resume') }),
  z.strictObject({ kind: z.literal('stop'), reason: Text }),
]);
const DONE = { pause: 'paused', resume: 'resumed', stop: 'stopped' };

/** Pauses what is live, lets it go on, or stops it for good; what cannot be recalled is put on record. Throws ServiceError `invalid` or `not-found`. */
export async function setRunning(context: ServiceContext, input: { id: unknown; asked: unknown }): Promise<ApprovalRow> {
  authorize(context, 'approval.stop');
  const read = check(Asked, input.asked);
  return context.db.transaction(async (tx) => {
    const stored = await approvalOrThrow(tx, context, input.id, { lock: true });
    if (!read.ok) throw new ServiceError('invalid', 'This cannot be done.', read.problems);
    const { row, approval, journey } = stored;
    const by = await actorIn(tx, context);
    const version = (await documentsOf(tx, { journeyId: row.journeyId, versionIds: [row.versionId] })).get(row.versionId)!;
    const detail = read.value.kind === 'stop' ? { cannotBeRecalled: cannotBeRecalled(version.document) } : {};
    const moved = await move(tx, context, stored, approval, { ...read.value, by, at: context.now.getTime() }, detail);
    const involved = [approval.request.by.id, ...approval.request.authors, ...approval.events.map((event) => event.by.id)];
    await notify(tx, context, { to: involved, text: `${by.name} ${DONE[read.value.kind]} “${journey.name}”.`, path: `/journeys/${journey.id}/approve` });
    return moved.row;
  });
}
