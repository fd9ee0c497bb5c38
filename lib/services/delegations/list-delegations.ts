import { listDelegations as queryDelegations } from '@/db/queries/delegations';
import type { Delegation } from '@/db/schema/delegations';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** Who approves in whose place, now or later. */
export async function listDelegations(context: ServiceContext): Promise<Delegation[]> {
  authorize(context, 'approval.read');
  return queryDelegations(context.db, context);
}
