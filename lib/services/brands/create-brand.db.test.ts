import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedDb } from '@/db/handle';
import { scopeToBrand } from '@/db/scope';
import { onEveryStore } from '@/db/testing/on-every-store';
import { findPerson } from '../accounts/find-person';
import { setUp } from '../accounts/set-up';
import { verifyBrandTrail } from '../audit/verify-brand-trail';
import { searchTrail } from '../audit/search-trail';
import type { ServiceContext } from '../context';
import { listJourneys } from '../journeys/list-journeys';
import { createJourney } from '../journeys/create-journey';
import { createBrand } from './create-brand';

await onEveryStore(onStore);

function onStore(name: string, skipped: boolean, open: () => Promise<OpenedDb>) {
  describe.skipIf(skipped)(name, () => {
    let store: OpenedDb;
    let context: ServiceContext;

    beforeAll(async () => {
      store = await open();
      const { userId, brandId } = await setUp(store.db, { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery', brandName: 'First' });
      context = { db: scopeToBrand(store.db, brandId), brandId, now: new Date(), actor: { id: userId, name: 'Ada', role: 'owner' } };
    });
    afterAll(() => store.close());

    it('opens a brand of the owner’s, empty and apart, and both trails tell', async () => {
      await createJourney(context, { name: 'Of the first' });
      const { brandId } = await createBrand(context, { name: '  Second ' });
      expect((await findPerson(store.db, context.actor.id))?.memberships).toEqual([expect.objectContaining({ brandName: 'First' }), { brandId, brandName: 'Second', role: 'owner' }]);
      const second: ServiceContext = { ...context, brandId, db: scopeToBrand(store.db, brandId) };
      expect(await listJourneys(second)).toEqual([]);
      for (const each of [context, second]) {
        expect((await searchTrail(each)).lines[0]).toMatchObject({ actorName: 'Ada', words: 'opened the brand “Second”' });
        expect(await verifyBrandTrail(each.db, { brandId: each.brandId })).toMatchObject({ ok: true });
      }
    });

    it('is for owners, and asks for a name', async () => {
      for (const role of ['admin', 'manager', 'marketer', 'viewer'] as const) await expect(createBrand({ ...context, actor: { ...context.actor, role } }, { name: 'x' })).rejects.toMatchObject({ code: 'forbidden' });
      for (const given of ['', '  ', 'x'.repeat(201), undefined, 7]) await expect(createBrand(context, { name: given })).rejects.toMatchObject({ code: 'invalid' });
      expect((await findPerson(store.db, context.actor.id))?.memberships).toHaveLength(2);
    });
  });
}
