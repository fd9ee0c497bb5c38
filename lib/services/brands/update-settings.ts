import { updateBrandSettings } from '@/db/queries/brands';
import type { Brand } from '@/db/schema/brands';
import { BrandSettings } from '@/lib/brand/settings';
import { check } from '@/lib/journey/explain';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';
import { findBrand } from './find-brand';

/** Replaces the brand's settings. Throws ServiceError `invalid` with problems, or `forbidden` for all but owners and admins. */
export async function updateSettings(context: ServiceContext, input: { settings: unknown }): Promise<Brand> {
  authorize(context, 'brand.write');
  const read = check(BrandSettings, input.settings);
  if (!read.ok) throw new ServiceError('invalid', 'These settings cannot be saved.', read.problems);
  const { db, brandId } = context;
  return db.transaction(async (tx) => {
    const { settings: before } = await findBrand({ ...context, db: tx });
    const row = await updateBrandSettings(tx, { id: brandId, settings: read.value });
    await audit(tx, context, 'brand.settings', brandId, { before, after: read.value });
    return row!;
  });
}
