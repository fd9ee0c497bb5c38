import { insertBrandIfMissing } from '@/db/queries/brands';
import type { Db } from '@/db/handle';
import type { ServiceContext } from './context';

/** The one brand of an installation from before there were accounts; set-up gives it to the owner. */
export const LOCAL_BRAND = { id: 'local', slug: 'local', name: 'My brand' };

/** The owner of that brand, which is made when it is missing: for tests and benchmarks of services, never for a request. */
export async function localOwnerContext(db: Db, now: Date): Promise<ServiceContext> {
  await insertBrandIfMissing(db, { ...LOCAL_BRAND, createdAt: now });
  return { db, actor: { id: 'local-owner', name: 'You', role: 'owner' }, brandId: LOCAL_BRAND.id, now };
}
