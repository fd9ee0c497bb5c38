import { and, asc, count, desc, eq, getTableColumns, gt, gte, ilike, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
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
  const { id, brandId, actorId, actorName, action, entityKind, entityId, detail, at } = stored;
  // Written out: every change of anything waits for this statement, and putting it together takes as long as running it.
  await db.execute(sql`
    insert into audit_entries (id, brand_id, actor_id, actor_name, action, entity_kind, entity_id, detail, at, digest)
    values (${id}, ${brandId}, ${actorId}, ${actorName}, ${action}, ${entityKind}, ${entityId}, ${JSON.stringify(detail)}::jsonb, ${at.toISOString()}::timestamptz, ${entryDigest(stored)})`);
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

/** Which entries are asked for: those of which all hold. `text` is found in names and details, or in the words of one of `saying`. */
export type AuditSearch = { text?: string | undefined; saying?: readonly string[]; actorId?: string | undefined; entityKind?: string | undefined; action?: string | undefined; entityId?: string | undefined; from?: Date | undefined; until?: Date | undefined };

/** An entry as the trail shows it: with its number and hash. */
export type TrailEntry = AuditEntry & { seq: number | null; hash: string | null };

/** The brand's entries that `search` asks for, the newest first, at most `limit`, older than `before`. */
export function searchAudit(db: DbOrTx, { brandId, search, before, limit }: { brandId: string; search: AuditSearch; before?: { at: Date; id: string } | undefined; limit: number }): Promise<TrailEntry[]> {
  const { id, at, actorId, actorName, action, entityKind, entityId, detail } = auditEntries;
  const pattern = search.text && `%${search.text.replace(/[\\%_]/g, '\\$&')}%`;
  return db
    .select({ ...columns, seq: auditLinks.seq, hash: auditLinks.hash })
    .from(auditEntries)
    .leftJoin(auditLinks, eq(auditLinks.entryId, id))
    .where(
      and(
        eq(auditEntries.brandId, brandId),
        search.actorId === undefined ? undefined : eq(actorId, search.actorId),
        search.entityKind === undefined ? undefined : eq(entityKind, search.entityKind),
        search.action === undefined ? undefined : eq(action, search.action),
        search.entityId === undefined ? undefined : eq(entityId, search.entityId),
        search.from && gte(at, search.from),
        search.until && lt(at, search.until),
        before && sql`(${at}, ${id}) < (${before.at.toISOString()}::timestamptz, ${before.id})`,
        pattern ? or(ilike(actorName, pattern), ilike(sql`${detail}::text`, pattern), search.saying?.length ? inArray(action, [...search.saying]) : undefined) : undefined,
      ),
    )
    .orderBy(desc(at), desc(id))
    .limit(limit);
}

/** Everyone who is in the brand's trail, by the name they had last. Leaps from person to person: a long trail has few. */
export async function listActors(db: DbOrTx, { brandId }: { brandId: string }): Promise<{ id: string; name: string }[]> {
  const next = (after: SQL) => sql`(select actor_id, actor_name from audit_entries where brand_id = ${brandId} and ${after} order by actor_id desc, at desc limit 1)`;
  const { rows } = await db.execute<{ id: string; name: string }>(sql`
    with recursive actors as (
      select * from ${next(sql`true`)} first
      union all
      select following.* from actors cross join lateral ${next(sql`audit_entries.actor_id < actors.actor_id`)} following
    ) select actor_id as id, actor_name as name from actors`);
  return rows.sort((a, b) => a.name.localeCompare(b.name));
}
