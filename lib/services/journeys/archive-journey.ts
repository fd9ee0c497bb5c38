import { listHandingOffTo, setArchived } from '@/db/queries/journeys';
import type { JourneyRow } from '@/db/schema/journeys';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { notThere, parseId } from './parse-id';

/** Puts a journey away, or with `archived: false` brings it back. `ledHere`: names of those that hand customers off to it. Throws ServiceError `not-found`. */
export async function archiveJourney(context: ServiceContext, input: { id: string; archived: boolean }): Promise<JourneyRow & { ledHere: string[] }> {
  authorize(context, 'journey.archive');
  const { db, brandId, actor, now } = context;
  return db.transaction(async (tx) => {
    const row = await setArchived(tx, { brandId, id: parseId(input.id), archivedAt: input.archived ? now : null, updatedBy: actor.id, now });
    if (!row) throw notThere();
    await audit(tx, context, input.archived ? 'journey.archive' : 'journey.restore', row.id);
    return { ...row, ledHere: await listHandingOffTo(tx, { brandId, id: row.id }) };
  });
}
