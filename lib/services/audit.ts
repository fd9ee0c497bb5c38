import { randomUUID } from 'node:crypto';
import { insertAudit } from '@/db/queries/audit';
import type { DbOrTx } from '@/db/handle';
import type { ServiceContext } from './context';

/** Records what the actor did to a journey. `tx` is the transaction of the change itself. */
export async function auditJourney(
  tx: DbOrTx,
  { actor, brandId, now }: ServiceContext,
  action: `journey.${string}`,
  journeyId: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await insertAudit(tx, {
    id: randomUUID(),
    brandId,
    actorId: actor.id,
    actorName: actor.name,
    action,
    entityKind: 'journey',
    entityId: journeyId,
    detail,
    at: now,
  });
}
