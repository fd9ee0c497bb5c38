import { renameJourney as queryRename } from '@/db/queries/journeys';
import type { JourneyRow } from '@/db/schema/journeys';
import { contentHash } from '@/lib/journey/content-hash';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { journeyOrThrow } from './find-journey';
import { parseName } from './parse-name';

/** Renames a journey from the list. Throws ServiceError `invalid`, `not-found`. */
export async function renameJourney(context: ServiceContext, input: { id: string; name: unknown }): Promise<JourneyRow> {
  authorize(context, 'journey.write');
  const name = parseName(input.name);
  const { db, brandId, actor, now } = context;
  return db.transaction(async (tx) => {
    const { id, document, revision, name: was } = await journeyOrThrow(tx, context, input.id);
    const hash = contentHash({ ...document, name });
    const row = await queryRename(tx, { brandId, id, baseRevision: revision, name, contentHash: hash, updatedBy: actor.id, now });
    if (!row) throw new ServiceError('invalid', 'Someone saved this journey at the same moment. Rename it again.');
    await audit(tx, context, 'journey.rename', id, { from: was, to: name, revision: row.revision, contentHash: hash });
    return row;
  });
}
