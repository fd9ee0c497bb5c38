import type { ServiceContext } from '../context';
import { membersIn } from '../members/members-in';
import { authorize } from '../permissions';
import { approvalOrThrow } from './approval-or-throw';
import { approversIn } from './approvers-in';

/** Names of those who can approve a request now, by their own right or in the place of another. Throws ServiceError `not-found`. */
export async function listApprovers(context: ServiceContext, input: { id: unknown }): Promise<string[]> {
  authorize(context, 'approval.read');
  const { approval } = await approvalOrThrow(context.db, context, input.id);
  const ids = (await approversIn(context.db, context))(approval.request);
  return (await membersIn(context.db, context)).filter(({ userId }) => ids.includes(userId)).map(({ name }) => name);
}
