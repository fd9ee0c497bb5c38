import { getTableColumns, getTableName, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import { readDbConfig } from './config';
import type { Db, OpenedDb } from './handle';
import { openDb } from './open-db';
import { insertAudit } from './queries/audit';
import { insertBrandIfMissing } from './queries/brands';
import { insertJourney, listJourneys } from './queries/journeys';
import { insertVersion } from './queries/versions';
import { HIDDEN_TABLES, isSecured, SHARED_TABLES } from './row-security';
import * as schema from './schema';
import { scopeToBrand, unscoped } from './scope';
import { openTestDb, startNeonProxy, startPostgres } from './testing';

const tables = Object.values(schema as Record<string, unknown>).filter((each) => is(each, PgTable));
const now = new Date('2026-01-02T03:04:05Z');

const server = await startPostgres();
const missing = 'reason' in server ? ` – skipped: ${server.reason}` : '';
const proxy = 'reason' in server ? null : await startNeonProxy(await server.createDatabase());
afterAll(async () => {
  await proxy?.stop();
  if ('stop' in server) await server.stop();
});

it('every table belongs to a brand, or is known to be shared', () => {
  const loose = tables.filter((table) => {
    const columns = Object.keys(getTableColumns(table));
    return !columns.includes('brandId') && !columns.includes('journeyId') && getTableName(table) !== 'brands';
  });
  expect(loose.map(getTableName).sort()).toEqual([...SHARED_TABLES, ...HIDDEN_TABLES].sort());
});

onStore('embedded', false, openTestDb);
onStore(`Postgres through pg${missing}`, missing !== '', async () => openDb(readDbConfig({ DATABASE_URL: 'reason' in server ? '' : await server.createDatabase() })));
onStore(`Postgres through the Neon driver${missing}`, missing !== '', () => openDb(readDbConfig({ DATABASE_URL: proxy?.url })));

function onStore(name: string, skipped: boolean, open: () => Promise<OpenedDb>) {
  describe.skipIf(skipped)(name, () => {
    let store: OpenedDb;
    let mine: Db;

    beforeAll(async () => {
      store = await open();
      for (const id of ['mine', 'theirs']) {
        await insertBrandIfMissing(store.db, { id, slug: id, name: id, createdAt: now });
        const document = blankJourney(`Journey of ${id}`);
        const { id: journeyId } = await insertJourney(store.db, { brandId: id, id: `j-${id}`, document, contentHash: '', createdBy: 'ann', now });
        await insertVersion(store.db, { brandId: id, id: `v-${id}`, journeyId, name: null, contentHash: '', document, createdAt: now, createdBy: 'ann' });
        await insertAudit(store.db, { id: `a-${id}`, brandId: id, actorId: 'ann', actorName: 'Ann', action: 'journey.create', entityKind: 'journey', entityId: journeyId, detail: {}, at: now });
      }
      mine = scopeToBrand(store.db, 'mine');
    });
    afterAll(() => store.close());

    it('can hold requests to their brand', () => {
      expect(isSecured(store.db)).toBe(true);
      expect(unscoped(mine)).toBe(store.db);
    });

    it('shows nothing of another brand to queries that forget to ask for their own, inside a transaction and out', async () => {
      expect(await store.db.select({ id: schema.journeys.id }).from(schema.journeys)).toHaveLength(2);
      const { journeys, journeyVersions, auditEntries, brands } = schema;
      for (const table of [journeys, journeyVersions, auditEntries, brands]) {
        expect((await mine.select().from(table)).map(({ id }) => id), getTableName(table)).toEqual([expect.stringContaining('mine')]);
        expect(await mine.transaction((tx) => tx.select().from(table))).toHaveLength(1);
      }
      expect(await mine.$count(journeys)).toBe(1);
      expect((await mine.execute<{ id: string }>(sql`select id from journeys union all select id from journey_versions order by id`)).rows.map(({ id }) => id)).toEqual(['j-mine', 'v-mine']);
      expect(await mine.select({ name: brands.name, id: journeys.id }).from(brands).leftJoin(journeys, sql`true`)).toEqual([{ name: 'mine', id: 'j-mine' }]);
      expect(await listJourneys(mine, { brandId: 'theirs' })).toEqual([]);
    });

    it('changes, deletes and adds nothing in another brand', async () => {
      const { journeys, journeyVersions, auditEntries } = schema;
      expect(await mine.update(journeys).set({ name: 'Taken' }).returning({ id: journeys.id })).toEqual([{ id: 'j-mine' }]);
      expect(await mine.delete(journeyVersions).returning({ id: journeyVersions.id })).toEqual([{ id: 'v-mine' }]);
      await expect(insertJourney(mine, { brandId: 'theirs', id: 'planted', document: blankJourney('x'), contentHash: '', createdBy: 'eve', now })).rejects.toThrow();
      await expect(mine.update(journeys).set({ brandId: 'theirs' })).rejects.toThrow();
      await expect(mine.update(auditEntries).set({ actorName: 'Eve' })).rejects.toThrow();
      await expect(mine.delete(auditEntries)).rejects.toThrow();
      await expect(mine.select().from(schema.installation)).rejects.toThrow();
      expect((await store.db.select().from(journeys)).map(({ id, name: called }) => [id, called]).sort()).toEqual([['j-mine', 'Taken'], ['j-theirs', 'Journey of theirs']]);
    });

    it('leaves the connection as it was, after success, failure, and many at once', async () => {
      await mine.transaction(async () => Promise.reject(new Error('changed my mind'))).catch(() => undefined);
      const counts = await Promise.all(Array.from({ length: 30 }, (_, n) => scopeToBrand(store.db, n % 2 ? 'mine' : 'theirs').select({ id: schema.journeys.id }).from(schema.journeys)));
      counts.forEach((rows, n) => expect(rows).toEqual([{ id: n % 2 ? 'j-mine' : 'j-theirs' }]));
      const { rows } = await store.db.execute<{ brand: string; role: string }>(sql`select coalesce(current_setting('app.brand_id', true), '') as brand, current_setting('role') as role`);
      expect(rows).toEqual([{ brand: '', role: 'none' }]);
      expect(await store.db.select().from(schema.journeys)).toHaveLength(2);
    });

    it('is in place whoever starts next', async () => {
      const { migrate } = await import('./migrate');
      await Promise.all([migrate(store.db), migrate(store.db)]);
      expect(await mine.select().from(schema.journeys)).toHaveLength(1);
    });
  });
}

it.skipIf(missing !== '')('a database user who may not make roles still gets a store, with the first wall alone', async () => {
  const url = new URL('reason' in server ? 'postgres://x' : await server.createDatabase());
  const admin = await openDb(readDbConfig({ DATABASE_URL: url.href }));
  await admin.db.execute(sql.raw('create role modest login'));
  await admin.db.execute(sql.raw('create database modest owner modest'));
  await admin.close();
  url.username = 'modest';
  url.pathname = '/modest';
  const store = await openDb(readDbConfig({ DATABASE_URL: url.href }));
  expect(isSecured(store.db)).toBe(false);
  expect(scopeToBrand(store.db, 'mine')).toBe(store.db);
  await insertBrandIfMissing(store.db, { id: 'mine', slug: 'mine', name: 'mine', createdAt: now });
  await store.close();
});
