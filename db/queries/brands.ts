import { eq } from 'drizzle-orm';
import type { StoredRules } from '@/lib/approval/follow-defaults';
import type { BrandSettings } from '@/lib/brand/settings';
import type { DbOrTx } from '../handle';
import { brands, type Brand, type NewBrand } from '../schema/brands';
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
export async function insertBrandIfMissing(db: DbOrTx, brand: NewBrand): Promise<boolean> {
  assertStorable(brand);
  const added = await db.insert(brands).values(brand).onConflictDoNothing().returning({ id: brands.id });
  return added.length === 1;
}

/** Replaces the brand's settings: the new row, or null when there is no such brand. Throws `UnstorableTextError`. */
export async function updateBrandSettings(db: DbOrTx, { id, settings }: { id: string; settings: BrandSettings }): Promise<Brand | null> {
  assertStorable(settings);
  const [row] = await db.update(brands).set({ settings }).where(eq(brands.id, id)).returning();
  return row ?? null;
}

/** Replaces what the brand has decided about approvals; null where the usual rules hold. Throws `UnstorableTextError`. */
export async function updateApprovalRules(db: DbOrTx, { id, rules }: { id: string; rules: StoredRules | null }): Promise<void> {
  assertStorable(rules);
  await db.update(brands).set({ approvalRules: rules }).where(eq(brands.id, id));
}
