import { endDelegation as queryEnd, listDelegations } from '@/db/queries/delegations';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';

/** Takes a delegation back: whoever gave it, and whoever took it, can. Throws ServiceError `not-found`. */
export async function endDelegation(context: ServiceContext, input: { id: unknown }): Promise<void> {
  authorize(context, 'approval.decide');
  const { db, brandId, actor, now } = context;
  await db.transaction(async (tx) => {
    const found = (await listDelegations(tx, { brandId, now })).find(({ id, fromId, toId }) => id === input.id && [fromId, toId].includes(actor.id));
    if (!found) throw new ServiceError('not-found', 'This delegation is not there any more.');
    await queryEnd(tx, { brandId, id: found.id, now });
    await audit(tx, context, 'delegation.end', found.id, { fromId: found.fromId, toId: found.toId });
  });
}
