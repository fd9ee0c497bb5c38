import { randomUUID } from 'node:crypto';
import { insertJourney } from '@/db/queries/journeys';
import type { JourneyRow } from '@/db/schema/journeys';
import { contentHash } from '@/lib/journey/content-hash';
import type { Journey } from '@/lib/journey/journey';
import { audit } from '../audit';
import type { ServiceContext } from '../context';

/** Stores a document as a new journey and records how it came about, in one transaction. */
export function insertDraft(
  context: ServiceContext,
  document: Journey,
  action: `journey.${string}`,
  detail: Record<string, unknown> = {},
): Promise<JourneyRow> {
  const { db, brandId, actor, now } = context;
  return db.transaction(async (tx) => {
    const row = await insertJourney(tx, { brandId, id: randomUUID(), document, contentHash: contentHash(document), createdBy: actor.id, now });
    await audit(tx, context, action, row.id, { name: row.name, contentHash: row.contentHash, ...detail });
    return row;
  });
}
