import { insertAudit } from '@/db/queries/audit';
import type { DbOrTx } from '@/db/handle';
import type { ServiceContext } from './context';
import { orderedId } from './ordered-id';

type Entity = 'journey' | 'brand' | 'template' | 'member' | 'account' | 'token' | 'approval' | 'policy' | 'delegation' | 'audit';

/** Records what the actor did to a thing, such as `journey.rename`. `tx` is the transaction of the change itself. */
export async function audit(
  tx: DbOrTx,
  { actor, brandId, now }: ServiceContext,
  action: `${Entity}.${string}`,
  entityId: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await insertAudit(tx, {
    id: orderedId(),
    brandId,
    actorId: actor.id,
    actorName: actor.name,
    action,
    entityKind: action.slice(0, action.indexOf('.')),
    entityId,
    detail,
    at: now,
  });
}
