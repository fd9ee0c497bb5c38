import { randomUUID } from 'node:crypto';
import { insertVersion } from '@/db/queries/versions';
import type { JourneyVersion } from '@/db/schema/journey-versions';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { journeyOrThrow } from '../journeys/find-journey';
import { notThere } from '../journeys/parse-id';
import { parseName } from '../journeys/parse-name';
import { authorize } from '../permissions';

/** Takes an unchanging snapshot of the journey's saved draft, under a name. Throws ServiceError `invalid`, `not-found`. */
export async function saveVersion(context: ServiceContext, input: { journeyId: unknown; name: unknown }): Promise<JourneyVersion> {
  authorize(context, 'version.write');
  const name = parseName(input.name);
  const { db, brandId, actor, now } = context;
  return db.transaction(async (tx) => {
    const { id: journeyId, document, contentHash } = await journeyOrThrow(tx, context, input.journeyId);
    const version = await insertVersion(tx, { brandId, id: randomUUID(), journeyId, name, contentHash, document, createdAt: now, createdBy: actor.id });
    if (!version) throw notThere();
    await audit(tx, context, 'journey.version', journeyId, { version: version.number, name, contentHash });
    return version;
  });
}
