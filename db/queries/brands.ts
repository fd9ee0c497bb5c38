import { eq } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { brands, type Brand } from '../schema/brands';
import { assertStorable } from '../storable';

/** The brand with this id, or null. */
export async function findBrand(db: DbOrTx, { id }: { id: string }): Promise<Brand | null> {
  const [row] = await db.select().from(brands).where(eq(brands.id, id));
  return row ?? null;
}

/** All brands, the oldest first. */
export function listBrands(db: DbOrTx): Promise<Brand[]> {
  return db.select().from(brands).orderBy(brands.createdAt, brands.id);
}

/** Adds the brand unless its id or slug is taken. True when it was added; any number may try at once, one adds. */
export async function insertBrandIfMissing(db: DbOrTx, brand: Brand): Promise<boolean> {
  assertStorable(brand);
  const added = await db.insert(brands).values(brand).onConflictDoNothing().returning({ id: brands.id });
  return added.length === 1;
}
