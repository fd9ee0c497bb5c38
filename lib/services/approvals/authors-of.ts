import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { DbOrTx } from '@/db/handle';
import { auditEntries } from '@/db/schema/audit-entries';
import type { ServiceContext } from '../context';

/** What changes a journey's content, as the audit trail calls it. */
const CONTENT_ACTIONS = ['journey.create', 'journey.import', 'journey.duplicate', 'journey.split', 'journey.rename', 'journey.save'];

/**
 * Everybody who changed a journey's content since `since`, by the audit trail: saves that left the content as it was (a moved box, a note)
 * make nobody an author. `contentHash` is that of the content then.
 */
export async function authorsOf(tx: DbOrTx, { brandId }: ServiceContext, { journeyId, since }: { journeyId: string; since: { at: Date; contentHash: string } | null }): Promise<string[]> {
  const entries = await tx
    .select({ actorId: auditEntries.actorId, detail: auditEntries.detail })
    .from(auditEntries)
    .where(and(eq(auditEntries.brandId, brandId), eq(auditEntries.entityId, journeyId), inArray(auditEntries.action, CONTENT_ACTIONS), since ? gt(auditEntries.at, since.at) : undefined))
    .orderBy(asc(auditEntries.at), asc(auditEntries.id));
  const authors = new Set<string>();
  let hash = since?.contentHash;
  for (const { actorId, detail } of entries) {
    const next = typeof detail.contentHash === 'string' ? detail.contentHash : undefined;
    if (next === undefined || next !== hash) authors.add(actorId);
    hash = next;
  }
  return [...authors];
}
