import type { ApprovalRow } from '@/db/schema/approvals';
import { check } from '@/lib/journey/explain';
import { Text } from '@/lib/journey/schema/text';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { notify } from '../notifications/notify';
import { authorize } from '../permissions';
import { actorIn } from './actors';
import { approversIn } from './approvers-in';
import { approvalOrThrow } from './approval-or-throw';
import { move } from './move';

/** Takes a request back before it is launched. Throws ServiceError `invalid` or `not-found`. */
export async function withdrawRequest(context: ServiceContext, input: { id: unknown; reason?: unknown }): Promise<ApprovalRow> {
  authorize(context, 'approval.request');
  const read = check(Text.optional(), input.reason);
  return context.db.transaction(async (tx) => {
    const stored = await approvalOrThrow(tx, context, input.id, { lock: true });
    if (!read.ok) throw new ServiceError('invalid', 'This reason cannot be kept.', read.problems);
    const by = await actorIn(tx, context);
    const { request, events } = stored.approval;
    const { row } = await move(tx, context, stored, stored.approval, { kind: 'withdraw', by, at: context.now.getTime(), ...(read.value && { reason: read.value }) });
    const involved = [...(await approversIn(tx, context))(request), ...request.authors, ...events.map((event) => event.by.id)];
    await notify(tx, context, { to: involved, text: `${by.name} withdrew the request for “${stored.journey.name}”.`, path: `/approvals/${row.id}` });
    return row;
  });
}
