import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { eq, sql, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate as bringUpTo } from 'drizzle-orm/pglite/migrator';
import type { AuditEntry } from '@/lib/audit/entry';
import { verifyChain } from '@/lib/audit/verify-chain';
import { readDbConfig } from './config';
import type { Db, OpenedDb } from './handle';
import { migrate } from './migrate';
import { openDb } from './open-db';
import { countUnlinked, findHead, findSeqOfHash, insertAudit, listLinks } from './queries/audit';
import { insertBrandIfMissing, updateBrandSettings } from './queries/brands';
import * as schema from './schema';
import { scopeToBrand } from './scope';
import { openTestDb, startNeonProxy, startPostgres } from './testing';

// The trail links itself, one entry after the other, on every store and however many write at once; and it cannot be edited.

const server = await startPostgres();
const missing = 'reason' in server ? ` – skipped: ${server.reason}` : '';
const proxy = 'reason' in server ? null : await startNeonProxy(await server.createDatabase());
afterAll(async () => {
  await proxy?.stop();
  if ('stop' in server) await server.stop();
});

const now = new Date('2026-01-02T03:04:05.678Z');
const entryOf = (brandId: string, id: string, more: Partial<AuditEntry> = {}): AuditEntry => ({ id: `${brandId}/${id}`, brandId, actorId: 'u', actorName: 'Ann', action: 'journey.save', entityKind: 'journey', entityId: 'j', detail: { revision: 1 }, at: now, ...more });
const verify = async (db: Db, brandId: string) => verifyChain(await listLinks(db, { brandId, after: 0, limit: 100_000 }));

onStore('embedded', false, async () => [await openTestDb()]);
onStore(`Postgres through pg${missing}`, missing !== '', async () => {
  const config = readDbConfig({ DATABASE_URL: 'reason' in server ? '' : await server.createDatabase() });
  return Promise.all([openDb(config), openDb(config), openDb(config)]);
});
onStore(`Postgres through the Neon driver${missing}`, missing !== '', async () => {
  const config = readDbConfig({ DATABASE_URL: proxy?.url });
  return Promise.all([openDb(config), openDb(config)]);
});

function onStore(name: string, skipped: boolean, open: () => Promise<OpenedDb[]>) {
  describe.skipIf(skipped)(name, () => {
    let servers: OpenedDb[];
    let db: Db;
    let serial = 0;
    let brandId: string;

    beforeAll(async () => {
      servers = await open();
      db = servers[0]!.db;
    });
    afterAll(() => Promise.all(servers.map((each) => each.close())));
    beforeEach(async () => {
      brandId = `brand-${++serial}`;
      await insertBrandIfMissing(db, { id: brandId, name: 'Acme', slug: brandId, createdAt: now });
    });

    it('numbers and links what several servers write at once, in transactions and out, as owner and as request; each brand by itself', async () => {
      const other = `${brandId}-other`;
      await insertBrandIfMissing(db, { id: other, name: 'Other', slug: other, createdAt: now });
      await Promise.all(
        Array.from({ length: 90 }, async (_, n) => {
          const of = n % 3 === 0 ? other : brandId;
          const handle = servers[n % servers.length]!.db;
          const own = n % 2 ? handle : scopeToBrand(handle, of);
          if (n % 5 === 0) return insertAudit(own, entryOf(of, `e${n}`));
          await own.transaction(async (tx) => {
            await insertAudit(tx, entryOf(of, `e${n}`));
            if (n % 5 === 1) await insertAudit(tx, entryOf(of, `e${n}-second`));
          });
        }),
      );
      expect(await verify(db, brandId)).toMatchObject({ ok: true, head: { seq: 72 } });
      expect(await verify(db, other)).toMatchObject({ ok: true, head: { seq: 36 } });
      expect(await countUnlinked(db, { brandId })).toBe(0);
      const head = (await findHead(db, { brandId }))!;
      expect(await findSeqOfHash(db, { brandId, hash: head.hash })).toBe(72);
      expect(await findSeqOfHash(db, { brandId: other, hash: head.hash })).toBeNull();
    });

    it('what is rolled back leaves no gap', async () => {
      await insertAudit(db, entryOf(brandId, 'first'));
      await db.transaction(async (tx) => {
        await insertAudit(tx, entryOf(brandId, 'never'));
        throw new Error('changed my mind');
      }).catch(() => undefined);
      await insertAudit(db, entryOf(brandId, 'second'));
      expect(await verify(db, brandId)).toMatchObject({ ok: true, head: { seq: 2 } });
    });

    it('any detail comes back as it was linked', async () => {
      const storable = (value: unknown) => !/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(value));
      const details = fc.sample(fc.dictionary(fc.string(), fc.jsonValue()).filter(storable), { numRuns: 60, seed: 7 });
      const odd = { when: now, gone: undefined, minus: -0, tiny: 5e-324, huge: 1.7976931348623157e308, long: 0.1 + 0.2, list: [undefined, { b: 1, a: 2 }], 'é': '🎉' };
      for (const [n, detail] of [...details, odd].entries()) await insertAudit(db, entryOf(brandId, `d${n}`, { detail }));
      expect(await verify(db, brandId)).toMatchObject({ ok: true, head: { seq: 61 } });
    });

    it('cannot be changed, deleted or emptied, not even by the tables’ owner; requests cannot place links either', async () => {
      await insertAudit(db, entryOf(brandId, 'kept'));
      const request = scopeToBrand(db, brandId);
      for (const table of ['audit_entries', 'audit_links']) {
        const column = table === 'audit_entries' ? 'actor_name' : 'hash';
        for (const statement of [`update ${table} set ${column} = 'x'`, `update ${table} set ${column} = 'x' where false`, `delete from ${table}`, `truncate ${table} cascade`]) {
          for (const handle of [db, request]) await expect(handle.execute(sql.raw(statement)), statement).rejects.toMatchObject({ cause: { code: '42501' } });
        }
      }
      await expect(db.execute(sql.raw(`insert into audit_entries (id, brand_id, actor_id, actor_name, action, entity_kind, entity_id, at, digest) values ('${brandId}/kept', '${brandId}', '', '', '', '', '', now(), '') on conflict (id) do update set actor_name = 'Eve'`))).rejects.toThrow();
      await expect(request.execute(sql.raw(`insert into audit_links (brand_id, seq, entry_id, hash) values ('${brandId}', 2, '${brandId}/kept', '')`))).rejects.toMatchObject({ cause: { code: '42501' } });
      await expect(request.execute(sql.raw(`alter table audit_entries disable trigger all`))).rejects.toThrow();
      expect(await verify(db, brandId)).toMatchObject({ ok: true, head: { seq: 1 } });
    });

    it('whoever gets past all that is found out', async () => {
      for (let n = 1; n <= 5; n++) await insertAudit(db, entryOf(brandId, `e${n}`));
      const link = sql`brand_id = ${brandId} and seq`;
      expect(await tampered(sql`update audit_entries set detail = '{"revision": 2}' where id = ${`${brandId}/e3`}`)).toMatchObject({ ok: false, seq: 3, fault: 'changed' });
      expect(await tampered(sql`update audit_entries set at = at + interval '1 ms' where id = ${`${brandId}/e3`}`)).toMatchObject({ ok: false, seq: 3, fault: 'changed' });
      expect(await tampered(sql`update audit_entries set brand_id = 'brand-1', id = id where id = ${`${brandId}/e2`}`)).toMatchObject({ ok: false, seq: 2, fault: 'missing' });
      expect(await tampered(sql`delete from audit_links where ${link} = 4`)).toMatchObject({ ok: false, seq: 4, fault: 'missing' });
      expect(await tampered(sql`update audit_links set hash = encode(sha256('x'), 'hex') where ${link} = 4`)).toMatchObject({ ok: false, seq: 4, fault: 'replaced' });
      expect(await verify(db, brandId)).toMatchObject({ ok: true, head: { seq: 5 } });
    });

    /** What verifying says after a statement by someone who may switch triggers off; then all is as it was. */
    async function tampered(statement: SQL) {
      let result: Awaited<ReturnType<typeof verify>> | undefined;
      await db.transaction(async (tx) => {
        for (const table of ['audit_entries', 'audit_links']) await tx.execute(sql.raw(`alter table ${table} disable trigger all`));
        await tx.execute(statement);
        result = verifyChain(await listLinks(tx, { brandId, after: 0, limit: 100 }));
        tx.rollback();
      }).catch(() => undefined);
      return result;
    }

    it('writers never wait in a circle, in whatever order they audit and change', async () => {
      const change = (handle: Db, first: 'audit' | 'change', n: number) =>
        handle.transaction(async (tx) => {
          if (first === 'audit') await insertAudit(tx, entryOf(brandId, `${first}${n}`));
          await updateBrandSettings(tx, { id: brandId, settings: { timeZone: `Etc/GMT+${n % 10}` } });
          if (first === 'change') await insertAudit(tx, entryOf(brandId, `${first}${n}`));
        });
      await Promise.all(Array.from({ length: 40 }, (_, n) => change(servers[n % servers.length]!.db, n % 2 ? 'audit' : 'change', n)));
      expect(await verify(db, brandId)).toMatchObject({ ok: true, head: { seq: 40 } });
    });
  });
}

it('links what was recorded before there were links, once, in order of time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'journey-migrations-'));
  await cp(join(process.cwd(), 'db', 'migrations'), folder, { recursive: true });
  const file = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(await readFile(file, 'utf8')) as { entries: { tag: string }[] };
  await writeFile(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, journal.entries.findIndex(({ tag }) => tag.endsWith('_audit_trail'))) }));
  const client = await PGlite.create();
  const db = drizzle(client, { schema });
  await bringUpTo(db, { migrationsFolder: folder });
  await rm(folder, { recursive: true });
  await db.execute(sql`insert into brands (id, name, slug, created_at) values ('a', 'a', 'a', now()), ('b', 'b', 'b', now())`);
  await db.execute(sql`
    insert into audit_entries (id, brand_id, actor_id, actor_name, action, entity_kind, entity_id, detail, at)
    select 'old' || n, case when n % 10 = 0 then 'b' else 'a' end, 'u', 'Ann', 'journey.save', 'journey', 'j', jsonb_build_object('revision', n), now() - n * interval '1 minute'
    from generate_series(1, 4500) n`);
  await migrate(db);
  await migrate(db);
  expect(await verify(db, 'a')).toMatchObject({ ok: true, head: { seq: 4050 } });
  expect(await verify(db, 'b')).toMatchObject({ ok: true, head: { seq: 450 } });
  const [oldest] = await listLinks(db, { brandId: 'a', after: 0, limit: 1 });
  expect(oldest?.entry?.id).toBe('old4499');
  await insertAudit(db, entryOf('a', 'new'));
  expect(await verify(db, 'a')).toMatchObject({ ok: true, head: { seq: 4051 } });
  await expect(db.delete(schema.auditEntries).where(eq(schema.auditEntries.id, 'old1'))).rejects.toThrow();
  await client.close();
});
