import { asc, isNull, sql } from 'drizzle-orm';
import { BEFORE_THE_FIRST, entryDigest, linkHash } from '@/lib/audit/digest';
import type { Tx } from './handle';
import { auditEntries } from './schema/audit-entries';

const BATCH = 2_000;

/**
 * From here on the database itself links each entry to the one before, and refuses to change, delete or empty the audit trail,
 * whoever asks. Entries that are there already are linked first, in order of time. Does nothing where it is done; runs inside
 * the migration's lock.
 */
export async function sealAudit(tx: Tx): Promise<void> {
  const { rows } = await tx.execute<{ sealed: boolean }>(sql`select exists (select 1 from pg_trigger where tgname = 'audit_entries_linked') as sealed`);
  if (rows[0]?.sealed) return;
  await linkFormerEntries(tx);
  for (const statement of STATEMENTS) await tx.execute(sql.raw(statement));
}

async function linkFormerEntries(tx: Tx): Promise<void> {
  const heads = new Map<string, { seq: number; hash: string }>();
  for (;;) {
    const entries = await tx.select().from(auditEntries).where(isNull(auditEntries.digest)).orderBy(asc(auditEntries.at), asc(auditEntries.id)).limit(BATCH);
    if (entries.length === 0) return;
    const links = entries.map((entry) => {
      const { seq: before, hash: former } = heads.get(entry.brandId) ?? { seq: 0, hash: BEFORE_THE_FIRST };
      const [seq, digest] = [before + 1, entryDigest(entry)];
      const head = { seq, hash: linkHash(former, seq, digest) };
      heads.set(entry.brandId, head);
      return { ...head, entry_id: entry.id, brand_id: entry.brandId, digest };
    });
    const given = sql`jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as l (brand_id text, seq bigint, entry_id text, hash text, digest text)`;
    await tx.execute(sql`update audit_entries set digest = l.digest from ${given} where audit_entries.id = l.entry_id`);
    await tx.execute(sql`insert into audit_links (brand_id, seq, entry_id, hash) select brand_id, seq, entry_id, hash from ${given}`);
  }
}

/**
 * Linking waits for the end of the transaction: only then does it take the brand's lock, so that writers wait for each other's
 * commit alone, and cannot wait in a circle whatever else they have locked. It runs as the tables' owner, since requests may not write links.
 */
const STATEMENTS = [
  'alter table audit_entries alter column digest set not null',
  `create or replace function link_audit_entry() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
  declare
    former record;
    number bigint;
  begin
    perform pg_advisory_xact_lock(hashtextextended('audit ' || new.brand_id, 0));
    select seq, hash into former from audit_links where brand_id = new.brand_id order by seq desc limit 1;
    number := coalesce(former.seq, 0) + 1;
    insert into audit_links (brand_id, seq, entry_id, hash) values (new.brand_id, number, new.id,
      encode(sha256(convert_to(coalesce(former.hash, '${BEFORE_THE_FIRST}') || E'\\n' || number || E'\\n' || new.digest, 'UTF8')), 'hex'));
    return null;
  end $$`,
  `create or replace function keep_audit() returns trigger language plpgsql as $$
  begin
    raise exception 'The audit trail is only ever added to.' using errcode = 'insufficient_privilege';
  end $$`,
  'create constraint trigger audit_entries_linked after insert on audit_entries deferrable initially deferred for each row execute function link_audit_entry()',
  ...['audit_entries', 'audit_links'].map((table) => `create trigger ${table}_kept before update or delete or truncate on ${table} for each statement execute function keep_audit()`),
];
