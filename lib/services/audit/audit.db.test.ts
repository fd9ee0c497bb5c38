import Papa from 'papaparse';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import { insertBrandIfMissing, updateBrandSettings } from '@/db/queries/brands';
import { scopeToBrand } from '@/db/scope';
import { onEveryStore } from '@/db/testing/on-every-store';
import { readCursor, writeFilter } from '@/lib/audit/filter';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { createJourney } from '../journeys/create-journey';
import { renameJourney } from '../journeys/rename-journey';
import { exportTrail } from './export-trail';
import { searchTrail } from './search-trail';
import { verifyBrandTrail } from './verify-brand-trail';
import { verifyTrail } from './verify-trail';

await onEveryStore(onStore);

function onStore(name: string, skipped: boolean, open: () => Promise<OpenedDb>) {
  describe.skipIf(skipped)(name, () => {
    let store: OpenedDb;
    let serial = 0;

    beforeAll(async () => void (store = await open()));
    afterAll(() => store.close());

    async function newBrand(): Promise<ServiceContext> {
      const brandId = `brand-${++serial}`;
      await insertBrandIfMissing(store.db, { id: brandId, slug: brandId, name: 'Acme', createdAt: new Date() });
      return { db: scopeToBrand(store.db, brandId), brandId, now: new Date('2026-03-01T12:00:00Z'), actor: { id: 'ana', name: 'Ana Ruiz', role: 'owner' } };
    }
    const as = (context: ServiceContext, more: Partial<ServiceContext['actor']>, at = context.now.toISOString()): ServiceContext => ({ ...context, now: new Date(at), actor: { ...context.actor, ...more } });
    const words = async (context: ServiceContext, given: Parameters<typeof searchTrail>[1]) => (await searchTrail(context, given)).lines.map((line) => `${line.actorName} ${line.words}`);

    it('is searched by words, person, thing, action and days, in the names things have now', async () => {
      const ana = await newBrand();
      const ben = as(ana, { id: 'ben', name: 'Ben O’Dé', role: 'marketer' }, '2026-03-02T23:30:00Z');
      const { id } = await createJourney(ana, { name: '50 %_off\\ ’ " journey' });
      await renameJourney(ben, { id, name: 'Spring sale' });
      await audit(ana.db, as(ana, {}, '2026-03-03T01:00:00Z'), 'journey.save', id, { revision: 3 });
      await audit(ana.db, as(ana, {}, '2026-03-04T00:00:00Z'), 'member.role', 'ben', { name: 'Ben', from: 'marketer', to: 'manager' });
      const all = ['Ana Ruiz changed the role of Ben from marketer to manager', 'Ana Ruiz saved “Spring sale” (revision 3)', 'Ben O’Dé renamed “50 %_off\\ ’ " journey” to “Spring sale”', 'Ana Ruiz created “50 %_off\\ ’ " journey”'];
      expect(await words(ana, {})).toEqual(all);
      expect(await words(ana, { q: 'SPRING' })).toEqual([all[2]]);
      expect(await words(ana, { q: '%_off' })).toEqual(all.slice(2));
      expect(await words(ana, { q: '%' })).toEqual(all.slice(2));
      expect(await words(ana, { q: 'o’dé' })).toEqual([all[2]]);
      expect(await words(ana, { q: 'someone’s role' })).toEqual([all[0]]);
      expect(await words(ana, { person: 'ben' })).toEqual([all[2]]);
      expect(await words(ana, { entity: 'member' })).toEqual([all[0]]);
      expect(await words(ana, { action: 'journey.save' })).toEqual([all[1]]);
      expect(await words(ana, { about: id })).toEqual(all.slice(1));
      const zone = (name: string) => updateBrandSettings(store.db, { id: ana.brandId, settings: { timeZone: name } });
      await zone('UTC');
      expect(await words(ana, { from: '2026-03-02', to: '2026-03-02' })).toEqual([all[2]]);
      await zone('Europe/Berlin');
      expect(await words(ana, { from: '2026-03-03', to: '2026-03-03' })).toEqual(all.slice(1, 3));
      expect((await searchTrail(ana)).people).toEqual([{ id: 'ana', name: 'Ana Ruiz' }, { id: 'ben', name: 'Ben O’Dé' }]);
    });

    it.each(["' or '1'='1", "'; drop table audit_entries; --", '%', '\\', '$1', '\\%\\', ')', 'a\0b', '\ud800', '{"$ne": null}'])('what is asked for is text, never SQL: %j', async (text) => {
      const ana = await newBrand();
      await audit(ana.db, ana, 'brand.settings', ana.brandId, { before: {}, after: {} });
      for (const field of ['person', 'entity', 'action', 'about', 'from', 'to', 'before', 'q']) {
        const { lines } = await searchTrail(ana, { [field]: text });
        const ignored = ['from', 'to', 'before'].includes(field) || text === '\ud800';
        expect(lines.length, field).toBe(ignored ? 1 : 0);
      }
    });

    it('is paged without losing or repeating one, even where many share a moment', async () => {
      const ana = await newBrand();
      await ana.db.transaction(async (tx) => {
        for (let n = 0; n < 120; n++) await audit(tx, as(ana, {}, n % 3 ? '2026-03-01T00:00:00.001Z' : '2026-03-02T00:00:00Z'), 'journey.save', `j${n}`, { revision: n });
      });
      const seen: string[] = [];
      let given: Record<string, string> = { entity: 'journey' };
      for (let pages = 1; ; pages++) {
        const page = await searchTrail(ana, given);
        seen.push(...page.lines.map(({ entityId }) => entityId));
        if (!page.older) {
          expect(pages).toBe(3);
          break;
        }
        given = Object.fromEntries(new URLSearchParams(writeFilter(page.filter, page.older)));
        expect(readCursor(given)).toEqual(page.older);
      }
      expect(new Set(seen).size).toBe(120);
      expect(seen).toHaveLength(120);
    });

    it('is taken out as CSV with what was asked for, no cell a formula, and leaves an entry of its own', async () => {
      const ana = await newBrand();
      for (const text of ['=HYPERLINK("http://evil.test")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', 'quotes " and, commas\nand lines']) {
        await audit(ana.db, as(ana, { id: text, name: text }), 'journey.rename', text, { from: text, to: 'x' });
      }
      await audit(ana.db, as(ana, { id: 'ben', name: 'Ben' }), 'account.sign-in', 'ben');
      const file = await exportTrail(ana, { entity: 'journey' });
      expect(file.name).toBe('audit-trail-2026-03-01.csv');
      let text = '';
      for await (const portion of file.portions) text += portion;
      const { data } = Papa.parse<string[]>(text.slice(1).trimEnd());
      expect(data).toHaveLength(10);
      expect(data.flat().filter((cell) => /^[\s]*[=+\-@＝]/.test(cell))).toEqual([]);
      expect(data.find((row) => row[2] === '\'=HYPERLINK("http://evil.test")')).toMatchObject({ 4: 'journey.rename', 6: '\'=HYPERLINK("http://evil.test")' });
      expect((await searchTrail(ana)).lines.find(({ action }) => action === 'audit.export')).toMatchObject({ words: 'took the audit trail out as a file, narrowed down', detail: { filter: { entity: 'journey' } } });
      const { rows } = await store.db.execute<{ n: number }>(sql`select count(*)::int as n from audit_entries where brand_id = ${ana.brandId}`);
      expect(rows[0]!.n).toBe(11);
    });

    it('is verified for whoever may read it, each brand against its own heads', async () => {
      const [ana, other] = [await newBrand(), await newBrand()];
      for (const context of [ana, other]) for (let n = 0; n < 3; n++) await audit(context.db, context, 'journey.save', `j${n}`);
      const state = await verifyTrail(ana);
      expect(state).toMatchObject({ ok: true, head: { seq: 3 } });
      const noted = state.head.hash;
      await audit(ana.db, ana, 'journey.save', 'j');
      expect(await verifyTrail(ana, { noted: noted.toUpperCase() })).toMatchObject({ ok: true, notedSeq: 3, head: { seq: 4 } });
      expect(await verifyTrail(other, { noted })).toMatchObject({ ok: false, notInTrail: true });
      await expect(verifyTrail(ana, { noted: 'not a head' })).rejects.toMatchObject({ code: 'invalid' });
      await expect(verifyTrail(as(ana, { role: 'marketer' }))).rejects.toMatchObject({ code: 'forbidden' });
      expect(await verifyBrandTrail(ana.db, { brandId: other.brandId })).toMatchObject({ ok: true, head: { seq: 0 } });
    });
  });
}
