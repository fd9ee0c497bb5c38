import { insertBrandIfMissing } from '@/db/queries/brands';
import type { Db } from '@/db/handle';
import type { ServiceContext } from './context';

/** The one brand of an installation without accounts. */
export const LOCAL_BRAND = { id: 'local', slug: 'local', name: 'My brand' };

/** The context of an installation without accounts: whoever opens it owns its one brand, which is made when it is missing. */
export async function localOwnerContext(db: Db, now: Date): Promise<ServiceContext> {
  await insertBrandIfMissing(db, { ...LOCAL_BRAND, createdAt: now });
  return { db, actor: { id: 'local-owner', name: 'You', role: 'owner' }, brandId: LOCAL_BRAND.id, now };
}
