import { randomUUID } from 'node:crypto';
import { insertJourney, updateJourneyDraft } from '@/db/queries/journeys';
import type { JourneyRow } from '@/db/schema/journeys';
import { contentHash } from '@/lib/journey/content-hash';
import { STATE_LIMIT } from '@/lib/journey/journey';
import { splitJourney as split } from '@/lib/linter/split/split-journey';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { saveVersion } from '../versions/save-version';
import { journeyOrThrow } from './find-journey';

/**
 * Splits a journey with too many states into connected ones: the first takes its place, the others are new; what it was
 * stays as a version. `contentHash` says which content the person was looking at.
 * Throws ServiceError `invalid` when the journey has moved on or is small enough, or `not-found`.
 */
export async function splitJourney(context: ServiceContext, input: { id: unknown; contentHash: unknown }): Promise<JourneyRow[]> {
  authorize(context, 'journey.write');
  const { db, brandId, actor, now } = context;
  return db.transaction(async (tx) => {
    const whole = await journeyOrThrow(tx, context, input.id);
    if (whole.contentHash !== input.contentHash) throw new ServiceError('invalid', 'The journey was changed since. Wait until it is saved, then split it.');
    if (whole.document.states.length <= STATE_LIMIT) throw new ServiceError('invalid', `A journey of ${STATE_LIMIT} states or fewer need not be split.`);
    await saveVersion({ ...context, db: tx }, { journeyId: whole.id, name: 'Before it was split' });
    const ids = [whole.id];
    const { journeys: [first, ...others] } = split(whole.document, { idOf: (part) => (ids[part] ??= randomUUID()) });
    const change = { brandId, id: whole.id, baseRevision: whole.revision, updatedBy: actor.id, now };
    const saved = await updateJourneyDraft(tx, { ...change, document: first!, contentHash: contentHash(first!) });
    if (!saved) throw new ServiceError('invalid', 'Someone saved this journey at the same moment. Split it again.');
    const rows = [saved];
    for (const [i, document] of others.entries()) {
      const id = (ids[i + 1] ??= randomUUID());
      rows.push(await insertJourney(tx, { brandId, id, document, contentHash: contentHash(document), createdBy: actor.id, now }));
      await audit(tx, context, 'journey.create', id, { splitFrom: whole.id });
    }
    await audit(tx, context, 'journey.split', whole.id, { into: rows.map(({ id }) => id), contentHash: whole.contentHash });
    return rows;
  });
}
