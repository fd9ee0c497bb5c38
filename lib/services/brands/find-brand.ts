import { findBrand as queryBrand } from '@/db/queries/brands';
import type { Brand } from '@/db/schema/brands';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';

/** The brand that is worked for, with its settings. */
export async function findBrand(context: ServiceContext): Promise<Brand> {
  authorize(context, 'brand.read');
  const brand = await queryBrand(context.db, { id: context.brandId });
  if (!brand) throw new ServiceError('not-found', 'This brand is not there.');
  return brand;
}
