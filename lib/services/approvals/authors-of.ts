import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { DbOrTx } from '@/db/handle';
import { auditEntries } from '@/db/schema/audit-entries';
import type { ServiceContext } from '../context';

/** What changes a journey's content, as the audit trail calls it. */
const CONTENT_ACTIONS = ['journey.create', 'journey.import', 'journey.duplicate', 'journey.split', 'journey.rename', 'journey.save'];

/** Which revision a change made; a journey begins with its first. Clocks of several servers may disagree, revisions do not. */
const revision = sql<number>`coalesce((${auditEntries.detail} ->> 'revision')::int, 1)`;

/**
 * Everybody who changed a journey's content after a revision, by the audit trail: saves that left the content as it was (a moved box, a
 * note) make nobody an author. `contentHash` is that of the content then; without `since` the whole history counts.
 */
export async function authorsOf(tx: DbOrTx, { brandId }: ServiceContext, { journeyId, since }: { journeyId: string; since: { revision: number; contentHash: string } | null }): Promise<string[]> {
  const entries = await tx
    .select({ actorId: auditEntries.actorId, hash: sql<string | null>`${auditEntries.detail} ->> 'contentHash'` })
    .from(auditEntries)
    .where(and(eq(auditEntries.brandId, brandId), eq(auditEntries.entityId, journeyId), inArray(auditEntries.action, CONTENT_ACTIONS), since ? sql`${revision} > ${since.revision}` : undefined))
    .orderBy(asc(revision), asc(auditEntries.id));
  const authors = new Set<string>();
  let before = since?.contentHash ?? null;
  for (const { actorId, hash } of entries) {
    if (hash === null || hash !== before) authors.add(actorId);
    before = hash;
  }
  return [...authors];
}
