import type { OpenedDb } from '@/db/handle';
import { insertBrandIfMissing } from '@/db/queries/brands';
import { openTestDb } from '@/db/testing';
import type { ServiceContext } from '../context';
import { localOwnerContext } from '../local-owner';

/** A fresh store with two brands in it: an owner and a viewer of the one, and a stranger, who owns the other. Close the store at the end. */
export async function twoBrands(): Promise<{ store: OpenedDb; owner: ServiceContext; viewer: ServiceContext; stranger: ServiceContext }> {
  const store = await openTestDb();
  const owner = await localOwnerContext(store.db, new Date('2026-01-02T03:04:05Z'));
  await insertBrandIfMissing(store.db, { id: 'other', slug: 'other', name: 'Other', createdAt: owner.now });
  return { store, owner, viewer: { ...owner, actor: { ...owner.actor, role: 'viewer' } }, stranger: { ...owner, brandId: 'other' } };
}
