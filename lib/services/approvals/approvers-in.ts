import { listDelegations } from '@/db/queries/delegations';
import type { DbOrTx } from '@/db/handle';
import { approversAmong } from '@/lib/approval/approvers';
import type { ApprovalRequest } from '@/lib/approval/approval';
import type { ServiceContext } from '../context';
import { membersIn } from '../members/members-in';

/** Gives, for a request, the ids of those of the brand who can approve it now. People and delegations are read once. */
export async function approversIn(tx: DbOrTx, context: ServiceContext): Promise<(request: Pick<ApprovalRequest, 'policy' | 'authors' | 'selfApproval'>) => string[]> {
  const people = (await membersIn(tx, context)).map(({ userId, name, role }) => ({ id: userId, name, role }));
  const places = (await listDelegations(tx, context)).filter(({ startsAt }) => startsAt <= context.now);
  return (request) => approversAmong(request, people, places);
}
