import { and, desc, eq } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { auditEntries, type AuditEntry } from '../schema/audit-entries';
import { assertStorable } from '../storable';

/** Records who did what. Call it with the transaction of the change itself, so that neither is there without the other. */
export async function insertAudit(db: DbOrTx, entry: AuditEntry): Promise<void> {
  assertStorable(entry);
  await db.insert(auditEntries).values(entry);
}

/** The brand's entries, the newest first, at most `limit`: all of them, or those about one thing. */
export function listAudit(db: DbOrTx, { brandId, entityId, limit = 200 }: { brandId: string; entityId?: string; limit?: number }): Promise<AuditEntry[]> {
  return db
    .select()
    .from(auditEntries)
    .where(and(eq(auditEntries.brandId, brandId), entityId === undefined ? undefined : eq(auditEntries.entityId, entityId)))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(limit);
}
