import { and, asc, count, desc, eq, getTableColumns, gt, isNull } from 'drizzle-orm';
import { entryDigest } from '@/lib/audit/digest';
import type { AuditEntry } from '@/lib/audit/entry';
import type { ChainHead, ChainLink } from '@/lib/audit/verify-chain';
import type { DbOrTx } from '../handle';
import { auditEntries, auditLinks } from '../schema/audit-entries';
import { assertStorable } from '../storable';

const { digest, ...columns } = getTableColumns(auditEntries);

/** Records who did what. Call it with the transaction of the change itself, so that neither is there without the other. */
export async function insertAudit(db: DbOrTx, entry: AuditEntry): Promise<void> {
  // As it will be read again: dates as text, what is undefined left out.
  const stored = { ...entry, detail: JSON.parse(JSON.stringify(entry.detail)) as AuditEntry['detail'] };
  assertStorable(stored);
  await db.insert(auditEntries).values({ ...stored, digest: entryDigest(stored) });
}

/** The brand's entries, the newest first, at most `limit`: all of them, or those about one thing. */
export function listAudit(db: DbOrTx, { brandId, entityId, limit = 200 }: { brandId: string; entityId?: string; limit?: number }): Promise<AuditEntry[]> {
  return db
    .select(columns)
    .from(auditEntries)
    .where(and(eq(auditEntries.brandId, brandId), entityId === undefined ? undefined : eq(auditEntries.entityId, entityId)))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(limit);
}

/** The links of the brand's trail after number `after`, in order, at most `limit`. */
export function listLinks(db: DbOrTx, { brandId, after, limit }: { brandId: string; after: number; limit: number }): Promise<ChainLink[]> {
  return db
    .select({ seq: auditLinks.seq, hash: auditLinks.hash, digest, entry: columns })
    .from(auditLinks)
    .leftJoin(auditEntries, and(eq(auditEntries.id, auditLinks.entryId), eq(auditEntries.brandId, brandId)))
    .where(and(eq(auditLinks.brandId, brandId), gt(auditLinks.seq, after)))
    .orderBy(asc(auditLinks.seq))
    .limit(limit);
}

/** The end of the brand's trail as it is kept, or null before the first entry. */
export async function findHead(db: DbOrTx, { brandId }: { brandId: string }): Promise<ChainHead | null> {
  const [head] = await db.select({ seq: auditLinks.seq, hash: auditLinks.hash }).from(auditLinks).where(eq(auditLinks.brandId, brandId)).orderBy(desc(auditLinks.seq)).limit(1);
  return head ?? null;
}

/** The number of the link with this hash, or null where the brand's trail has none. */
export async function findSeqOfHash(db: DbOrTx, { brandId, hash }: { brandId: string; hash: string }): Promise<number | null> {
  const [link] = await db.select({ seq: auditLinks.seq }).from(auditLinks).where(and(eq(auditLinks.brandId, brandId), eq(auditLinks.hash, hash)));
  return link?.seq ?? null;
}

/** How many of the brand's entries have no place in its trail: none, unless someone wrote past the product. */
export async function countUnlinked(db: DbOrTx, { brandId }: { brandId: string }): Promise<number> {
  const [row] = await db
    .select({ unlinked: count() })
    .from(auditEntries)
    .leftJoin(auditLinks, eq(auditLinks.entryId, auditEntries.id))
    .where(and(eq(auditEntries.brandId, brandId), isNull(auditLinks.entryId)));
  return row?.unlinked ?? 0;
}
