import { setArchived } from '@/db/queries/journeys';
import type { JourneyRow } from '@/db/schema/journeys';
import { auditJourney } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';

/** Puts a journey away, or with `archived: false` brings it back. Throws ServiceError `not-found`. */
export async function archiveJourney(context: ServiceContext, input: { id: string; archived: boolean }): Promise<JourneyRow> {
  authorize(context, 'journey.write');
  const { db, brandId, actor, now } = context;
  return db.transaction(async (tx) => {
    const row = await setArchived(tx, { brandId, id: input.id, archivedAt: input.archived ? now : null, updatedBy: actor.id, now });
    if (!row) throw new ServiceError('not-found', 'This journey is not there any more.');
    await auditJourney(tx, context, input.archived ? 'journey.archive' : 'journey.restore', row.id);
    return row;
  });
}
