import { updateJourneyDraft } from '@/db/queries/journeys';
import type { JourneyRow } from '@/db/schema/journeys';
import { contentHash } from '@/lib/journey/content-hash';
import { parseJourney } from '@/lib/journey/parse';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { journeyOrThrow } from './find-journey';
import { parseId } from './parse-id';

export type SaveDraftResult = { status: 'saved'; row: JourneyRow } | { status: 'conflict'; theirs: JourneyRow };

/**
 * Saves the draft that was edited from `baseRevision`. When the journey has moved on meanwhile nothing is written and the
 * newer row comes back. Throws ServiceError `invalid` with problems, or `not-found`.
 */
export async function saveDraft(
  context: ServiceContext,
  input: { id: string; baseRevision: number; document: unknown },
): Promise<SaveDraftResult> {
  authorize(context, 'journey.write');
  if (!Number.isSafeInteger(input.baseRevision)) throw new ServiceError('invalid', 'A draft is saved with the revision it was edited from, a whole number.');
  const read = parseJourney(input.document);
  if (!read.ok) throw new ServiceError('invalid', 'The draft cannot be saved as it is.', read.problems);
  const id = parseId(input.id);
  const { baseRevision } = input;
  const { db, brandId, actor, now } = context;
  const document = read.journey;
  const hash = contentHash(document);
  return db.transaction(async (tx) => {
    const change = { brandId, id, baseRevision, document, contentHash: hash, updatedBy: actor.id, now };
    const row = await updateJourneyDraft(tx, change);
    if (!row) return { status: 'conflict', theirs: await journeyOrThrow(tx, context, id) };
    await audit(tx, context, 'journey.save', id, { revision: row.revision, contentHash: hash });
    return { status: 'saved', row };
  });
}
