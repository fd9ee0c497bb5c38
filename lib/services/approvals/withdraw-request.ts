import type { ApprovalRow } from '@/db/schema/approvals';
import { check } from '@/lib/journey/explain';
import { Text } from '@/lib/journey/text';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { actorIn } from './actors';
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
    return (await move(tx, context, stored, stored.approval, { kind: 'withdraw', by, at: context.now.getTime(), ...(read.value && { reason: read.value }) })).row;
  });
}
