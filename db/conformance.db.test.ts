import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { advance, openApproval } from '@/lib/approval/advance';
import type { ApprovalRequest } from '@/lib/approval/approval';
import { DEFAULT_RULES } from '@/lib/approval/default-rules';
import { sectionHashes } from '@/lib/approval/section';
import { blankJourney } from '@/lib/journey/blank';
import { contentHash } from '@/lib/journey/content-hash';
import type { Journey } from '@/lib/journey/journey';
import { forecastFor } from '@/lib/services/approvals/forecast-for';
import { readDbConfig } from './config';
import type { Db, DbOrTx, OpenedDb } from './handle';
import { migrate } from './migrate';
import { openDb } from './open-db';
import { findApproval, insertApproval, insertApprovalEvent, listApprovalsOf } from './queries/approvals';
import { insertAudit, listAudit } from './queries/audit';
import { findBrand, insertBrandIfMissing, updateBrandSettings, listBrands } from './queries/brands';
import { insertComment, settleThread } from './queries/comments';
import { insertForecast } from './queries/forecasts';
import { findJourney, insertJourney, listJourneys, renameJourney, setArchived, updateJourneyDraft } from './queries/journeys';
import { findBrandPulse, findPulse } from './queries/pulse';
import { findVersion, insertVersion, listVersions } from './queries/versions';
import { UnstorableTextError } from './storable';
import { openTestDb, seedDataFolder, startNeonProxy, startPostgres } from './testing';

// Every query behaves alike on every store the product can be given.

const server = await startPostgres();
const missing = 'reason' in server ? ` – skipped: ${server.reason}` : '';
const proxy = 'reason' in server ? null : await startNeonProxy(await server.createDatabase());
const folder = await mkdtemp(join(tmpdir(), 'journey-conformance-'));

afterAll(async () => {
  await proxy?.stop();
  if ('stop' in server) await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const postgresUrl = async () => ('reason' in server ? '' : server.createDatabase());

conformance('embedded in a data folder', false, async () => {
  await seedDataFolder(folder);
  return openDb(readDbConfig({ JOURNEY_DATA_DIR: folder }));
});
conformance('embedded in memory, as other tests use it', false, openTestDb);
conformance(`Postgres through pg${missing}`, missing !== '', async () => openDb(readDbConfig({ DATABASE_URL: await postgresUrl() })));
conformance(`Postgres through the Neon driver${missing}`, missing !== '', () => openDb(readDbConfig({ DATABASE_URL: proxy?.url })));

function conformance(name: string, skipped: boolean, open: () => Promise<OpenedDb>) {
  describe.skipIf(skipped)(name, () => {
    let store: OpenedDb;
    let db: Db;
    let serial = 0;
    let brandId: string;
    const now = new Date('2026-03-29T01:59:59.987Z');
    const later = new Date('2026-03-29T02:00:00.001Z');

    beforeAll(async () => {
      store = await open();
      db = store.db;
    });
    afterAll(() => store.close());
    beforeEach(async () => {
      brandId = `brand-${++serial}`;
      await insertBrandIfMissing(db, { id: brandId, name: 'Acme', slug: brandId, createdAt: now });
    });

    const add = (into: DbOrTx, id: string, document: Journey = blankJourney(`Journey ${id}`), brand = brandId) =>
      insertJourney(into, { brandId: brand, id: `${brand}/${id}`, document, contentHash: contentHash(document), createdBy: 'ann', now });
    const saveAs = (into: DbOrTx, id: string, baseRevision: number, name: string) => {
      const document = blankJourney(name);
      return updateJourneyDraft(into, { brandId, id, baseRevision, document, contentHash: contentHash(document), updatedBy: name, now: later });
    };
    const audit = (entityId: string, id: string, at = now) => ({
      id: `${brandId}/${id}`, brandId, actorId: 'u1', actorName: 'Ann', action: 'journey.save', entityKind: 'journey', entityId, detail: { from: 1, why: 'naïve 🎉' }, at,
    });

    it('answers a ping', async () => {
      await expect(store.ping()).resolves.toBeUndefined();
    });

    it('adds a brand once, however often and however many try', async () => {
      const brand = { id: `${brandId}-new`, name: 'New', slug: `${brandId}-new`, createdAt: now };
      const added = await Promise.all(Array.from({ length: 8 }, () => insertBrandIfMissing(db, brand)));
      expect(added.filter(Boolean)).toHaveLength(1);
      expect(await findBrand(db, { id: brand.id })).toEqual({ ...brand, settings: {}, approvalRules: null });
      const settings = { timeZone: 'Europe/Berlin', frequencyCaps: { sms: 'none' as const } };
      expect(await updateBrandSettings(db, { id: brand.id, settings })).toEqual({ ...brand, settings, approvalRules: null });
      expect(await updateBrandSettings(db, { id: 'nobody', settings })).toBeNull();
      expect(await insertBrandIfMissing(db, { ...brand, id: 'other id, same slug' })).toBe(false);
      expect(await findBrand(db, { id: 'nobody' })).toBeNull();
      expect((await listBrands(db)).map(({ id }) => id)).toContain(brand.id);
    });

    it('keeps an approval with what happened to it, and one version of a journey live', async () => {
      const document = blankJourney('Approved');
      const hash = contentHash(document);
      const journey = await insertJourney(db, { brandId, id: `${brandId}-j`, document, contentHash: hash, createdBy: 'ann', now });
      const version = (await insertVersion(db, { brandId, id: `${brandId}-v`, journeyId: journey.id, name: null, contentHash: hash, document, createdAt: now, createdBy: 'ann' }))!;
      const { simulation, forecast } = forecastFor(document, { people: 10, settings: {} });
      await insertForecast(db, { id: `${brandId}-f`, journeyId: journey.id, contentHash: hash, options: { customers: 10, seed: 1 }, simulation, forecast, createdAt: now, createdBy: 'ann' });
      const figures = { people: 10, spend: 0 };
      const ask = async (id: string) => {
        const request: ApprovalRequest = {
          contentHash: hash, revision: 1, sections: sectionHashes(document, { figures, countries: [] }), by: { id: 'ann', name: 'Ann' }, at: now.getTime(), message: 'Ünïcode ✓', authors: ['ann'],
          audience: { people: 10, source: 'Counted', countries: [], startsOn: '2026-04-01' }, figures, currency: 'USD', risk: { level: 'low', factors: [] }, policy: DEFAULT_RULES.policies[0]!, selfApproval: null, carried: [],
        };
        const approval = openApproval(id, request);
        return { row: await insertApproval(db, { id, brandId, journeyId: journey.id, versionId: version.id, forecastId: `${brandId}-f`, contentHash: hash, request, findings: [], riskLevel: 'low', requestedAt: now, requestedBy: 'ann', updatedAt: now }, approval), approval };
      };
      const bring = async ({ row, approval }: Awaited<ReturnType<typeof ask>>) => {
        for (const event of [{ kind: 'approve' as const, contentHash: hash, sections: ['content' as const, 'audience' as const] }, { kind: 'launch' as const, contentHash: hash }]) {
          const done = { ...event, by: { id: 'boss', name: 'Boss', role: 'manager' as const }, at: later.getTime() };
          const next = advance(approval, done);
          if (!next.ok) throw new Error(next.message);
          approval = next.approval;
          await db.transaction((tx) => insertApprovalEvent(tx, row, approval, done));
        }
        return approval;
      };
      const pulse = () => findPulse(db, { brandId, now, journeyId: journey.id });
      const none = await findBrandPulse(db, { brandId, now });
      expect(await pulse()).toEqual({ id: journey.id, revision: 1, archived: false, updatedBy: 'ann', updatedByName: null, comments: '0/0', happened: 0, expired: 0 });
      const live = await bring(await ask(`${brandId}-a`));
      expect(await pulse()).toMatchObject({ happened: 3 });
      expect([await findPulse(db, { brandId, now, approvalId: live.id }), await findPulse(db, { brandId: 'another', now, approvalId: live.id }), none]).toEqual([await pulse(), null, '0/0']);
      expect(await findBrandPulse(db, { brandId, now })).toBe(`1/${later.getTime()}`);
      expect(await findApproval(db, { brandId, id: live.id })).toMatchObject({ row: { status: 'launched', approvedAt: later, expiresAt: null }, approval: live });
      const second = await ask(`${brandId}-b`);
      expect((await listApprovalsOf(db, { brandId, journeyId: journey.id })).map(({ row }) => row.id)).toEqual([`${brandId}-b`, `${brandId}-a`]);
      const [lastDay, after] = [second.row.expiresAt!, new Date(second.row.expiresAt!.getTime() + 1)];
      expect(await Promise.all([lastDay, after].map((at) => findBrandPulse(db, { brandId, now: at })))).toEqual([`2/${later.getTime() + now.getTime()}`, `2/${later.getTime() + now.getTime()}/1`]);
      expect(await Promise.all([lastDay, after].map((at) => findPulse(db, { brandId, now: at, journeyId: journey.id })))).toMatchObject([{ expired: 0 }, { expired: 1 }]);
      await expect(bring(second)).rejects.toThrow();
      expect((await findApproval(db, { brandId, id: second.row.id }))?.row.status).toBe('approved');
      expect(await findApproval(db, { brandId: 'another', id: live.id })).toBeNull();
    });

    it('has another pulse of comments with whatever is said, settled or opened again', async () => {
      const { id: journeyId } = await add(db, 'talked-about');
      const seen: string[] = [];
      const look = async () => seen.push((await findPulse(db, { brandId, now, journeyId }))!.comments);
      const say = async (id: string) => {
        await insertComment(db, { id: `${brandId}-${id}`, journeyId, threadId: null, partId: null, partName: 'The journey', text: 'x', authorId: 'ann', authorName: 'Ann', at: now, resolvedAt: null, resolvedBy: null });
        await look();
      };
      const settle = async (id: string, resolvedAt: Date | null) => {
        await settleThread(db, { brandId, id: `${brandId}-${id}`, resolvedAt, resolvedBy: resolvedAt && 'Ann' });
        await look();
      };
      await say('first');
      await say('second');
      await settle('first', now);
      await settle('second', later);
      await settle('first', null);
      expect(seen).toEqual(['1/0', '2/0', `2/${now.getTime()}`, `2/${BigInt(now.getTime()) + BigInt(later.getTime())}`, `2/${later.getTime()}`]);
    });

    it('gives a document back as it was put in: every script, emoji, a million characters, odd keys and numbers', async () => {
      const document: Journey = {
        ...blankJourney('Zażółć 顧客の旅 رحلة 👩‍👩‍👧‍👦 "quotes" \\ back\\u0000slash'),
        summary: `tab\tnew line\nend\u2028 \u{1F600} ${'großer Text '.repeat(90_000)}`,
        layout: { b: { x: -0.1, y: 1e21 }, a: { x: 123456789.123456, y: 5e-7 } },
      };
      expect(document.summary!.length).toBeGreaterThan(1_000_000);
      const row = await add(db, 'large', document);
      const found = await findJourney(db, { brandId, id: row.id });
      expect(found?.document).toEqual(document);
      expect(row.document).toEqual(document);
      expect(contentHash(found!.document)).toBe(row.contentHash);
      expect(found?.name).toBe(document.name);
    });

    it.each([
      ['NUL', 'a\0b'],
      ['half an emoji', 'a\uD83D'],
    ])('refuses text with %s, saying where, and writes nothing', async (_, text) => {
      const document = { ...blankJourney('Fine'), outcomes: [{ id: 'converted', name: text, kind: 'converted' as const }] };
      await expect(add(db, 'bad', document)).rejects.toThrow(UnstorableTextError);
      await expect(add(db, 'bad', document)).rejects.toThrow('outcomes.0.name');
      expect(await listJourneys(db, { brandId })).toEqual([]);
      const row = await add(db, 'good');
      await expect(renameJourney(db, { brandId, id: row.id, baseRevision: 1, name: text, contentHash: '', updatedBy: 'ann', now })).rejects.toThrow('name');
      await expect(insertAudit(db, { ...audit(row.id, 'bad'), detail: { [text]: 1 } })).rejects.toThrow('detail');
    });

    it('keeps times as dates, to the millisecond', async () => {
      const row = await add(db, 'times');
      expect(row.createdAt).toEqual(now);
      const found = await findJourney(db, { brandId, id: row.id });
      expect(found?.updatedAt).toBeInstanceOf(Date);
      expect(found?.updatedAt).toEqual(now);
      expect((await listJourneys(db, { brandId }))[0]?.updatedAt).toEqual(now);
    });

    it('lists without documents, the last saved first, archived ones apart', async () => {
      const state = { id: 's1', name: 'One', touchpoints: [] } as unknown as Journey['states'][number];
      const first = await add(db, 'first', { ...blankJourney('First'), states: [state, { ...state, id: 's2' }] });
      const second = await add(db, 'second');
      await saveAs(db, second.id, 1, 'Second');
      const list = await listJourneys(db, { brandId });
      expect(list.map(({ name, stateCount, revision }) => [name, stateCount, revision])).toEqual([['Second', 0, 2], ['First', 2, 1]]);
      expect(list[0]).not.toHaveProperty('document');

      const archived = await setArchived(db, { brandId, id: first.id, archivedAt: later, updatedBy: 'bob', now: later });
      expect(archived).toMatchObject({ archivedAt: later, revision: 1, updatedBy: 'bob' });
      expect((await listJourneys(db, { brandId })).map(({ name }) => name)).toEqual(['Second']);
      expect((await listJourneys(db, { brandId, archived: true })).map(({ name }) => name)).toEqual(['First']);
      expect((await setArchived(db, { brandId, id: first.id, archivedAt: null, updatedBy: 'bob', now: later }))?.archivedAt).toBeNull();
    });

    it('saves on the revision it was based on, and on no other', async () => {
      const { id } = await add(db, 'save');
      expect(await saveAs(db, id, 1, 'Two')).toMatchObject({ revision: 2, name: 'Two', updatedBy: 'Two', updatedAt: later, createdAt: now });
      expect(await saveAs(db, id, 1, 'Late')).toBeNull();
      expect(await saveAs(db, id, 3, 'Early')).toBeNull();
      expect(await findJourney(db, { brandId, id })).toMatchObject({ revision: 2, document: { name: 'Two' } });
    });

    it('lets exactly one of two savers at the same moment win, with and without transactions', async () => {
      const { id } = await add(db, 'race');
      for (let base = 1; base <= 20; base++) {
        const tries = ['left', 'right'].map((name) => (base % 2 ? saveAs(db, id, base, name) : db.transaction((tx) => saveAs(tx, id, base, name))));
        const [left, right] = await Promise.all(tries);
        expect([left, right].filter((row) => row === null)).toHaveLength(1);
        expect((await findJourney(db, { brandId, id }))?.document.name).toBe((left ?? right)!.name);
      }
    });

    it('renames the row and the document in it together', async () => {
      const { id, document } = await add(db, 'rename');
      const name = 'Renamed "é" 🎈';
      const renamed = { ...document, name };
      const change = { brandId, id, baseRevision: 1, name, contentHash: contentHash(renamed), updatedBy: 'bob', now: later };
      expect(await renameJourney(db, change)).toMatchObject({ name, revision: 2, document: renamed, contentHash: contentHash(renamed) });
      expect(await renameJourney(db, change)).toBeNull();
    });

    it('leaves neither row nor audit behind when a transaction fails', async () => {
      const { id } = await add(db, 'rollback');
      const failing = db.transaction(async (tx) => {
        await saveAs(tx, id, 1, 'Never');
        await add(tx, 'never');
        await insertAudit(tx, audit(id, 'never'));
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      expect(await listJourneys(db, { brandId })).toMatchObject([{ name: 'Journey rollback', revision: 1 }]);
      expect(await listAudit(db, { brandId })).toEqual([]);
      // The store is as usable as before.
      expect(await saveAs(db, id, 1, 'Then')).toMatchObject({ revision: 2 });
    });

    it('numbers versions one after the other, also when made at the same moment', async () => {
      const { id: journeyId, document } = await add(db, 'versions');
      const version = (n: number) => ({ brandId, id: `${journeyId}#${n}`, journeyId, name: n === 1 ? 'Launch' : null, contentHash: contentHash(document), document, createdAt: now, createdBy: 'ann' });
      expect(await insertVersion(db, version(1))).toMatchObject({ number: 1, name: 'Launch' });
      await Promise.all([2, 3, 4, 5].map((n) => db.transaction((tx) => insertVersion(tx, version(n)))));
      const list = await listVersions(db, { brandId, journeyId });
      expect(list.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
      expect(list[0]).not.toHaveProperty('document');
      expect(list[4]?.createdAt).toEqual(now);
      const first = await findVersion(db, { brandId, journeyId, number: 1 });
      expect(first).toMatchObject({ id: `${journeyId}#1`, document, createdAt: now });
      expect(await findVersion(db, { brandId, id: `${journeyId}#1` })).toEqual(first);
      expect(await findVersion(db, { brandId, journeyId, number: 6 })).toBeNull();
    });

    it('keeps what an audit entry says, the newest first', async () => {
      const old = audit('thing', 'old');
      const recent = { ...audit('thing', 'recent', later), action: 'journey.rename' };
      await insertAudit(db, old);
      await insertAudit(db, recent);
      await insertAudit(db, audit('other thing', 'other'));
      expect(await listAudit(db, { brandId, entityId: 'thing' })).toEqual([recent, old]);
      expect(await listAudit(db, { brandId })).toHaveLength(3);
      expect(await listAudit(db, { brandId, limit: 1 })).toEqual([recent]);
    });

    it('shows and changes nothing across brands', async () => {
      const other = `${brandId}-other`;
      await insertBrandIfMissing(db, { id: other, name: 'Other', slug: other, createdAt: now });
      const { id, document } = await add(db, 'theirs', undefined, other);
      const version = { id: `${id}#1`, journeyId: id, name: null, contentHash: '', document, createdAt: now, createdBy: 'ann' };
      await insertVersion(db, { ...version, brandId: other });
      await insertAudit(db, { ...audit(id, 'theirs'), brandId: other });

      expect(await findJourney(db, { brandId, id })).toBeNull();
      expect(await listJourneys(db, { brandId })).toEqual([]);
      expect(await saveAs(db, id, 1, 'Stolen')).toBeNull();
      expect(await renameJourney(db, { brandId, id, baseRevision: 1, name: 'Stolen', contentHash: '', updatedBy: 'eve', now })).toBeNull();
      expect(await setArchived(db, { brandId, id, archivedAt: now, updatedBy: 'eve', now })).toBeNull();
      expect(await insertVersion(db, { ...version, id: 'stolen', brandId })).toBeNull();
      expect(await listVersions(db, { brandId, journeyId: id })).toEqual([]);
      expect(await findVersion(db, { brandId, journeyId: id, number: 1 })).toBeNull();
      expect(await findVersion(db, { brandId, id: version.id })).toBeNull();
      expect(await listAudit(db, { brandId, entityId: id })).toEqual([]);
      expect(await findJourney(db, { brandId: other, id })).toMatchObject({ revision: 1, name: 'Journey theirs', archivedAt: null });
    });

    it('refuses a journey of an unknown brand and an id that is taken', async () => {
      const { id, document } = await add(db, 'taken');
      await expect(add(db, 'x', document, 'nobody')).rejects.toThrow();
      await expect(add(db, 'taken')).rejects.toThrow();
      expect(await findJourney(db, { brandId, id })).not.toBeNull();
    });

    it('finds nothing left to migrate, however many ask at once', async () => {
      await Promise.all(Array.from({ length: 4 }, () => migrate(db)));
      const { rows } = await db.execute<{ count: number }>(sql`select count(*)::int as count from drizzle.__drizzle_migrations`);
      expect(rows[0]?.count).toBeGreaterThan(0);
      const distinct = await db.execute<{ count: number }>(sql`select count(distinct hash)::int as count from drizzle.__drizzle_migrations`);
      expect(distinct.rows).toEqual(rows);
    });
  });
}
