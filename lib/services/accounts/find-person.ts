import { asc, eq } from 'drizzle-orm';
import type { DbOrTx } from '@/db/handle';
import { brandMembers } from '@/db/schema/brand-members';
import { brands } from '@/db/schema/brands';
import { users } from '@/db/schema/users';
import type { Role } from '../permissions';

export type Membership = { brandId: string; brandName: string; role: Role };

/** Someone who has an account, and the brands they belong to, the first joined first. */
export type Person = { id: string; name: string; email: string; twoFactor: boolean; memberships: Membership[] };

/** The person with this id; null when there is none. */
export async function findPerson(db: DbOrTx, userId: string): Promise<Person | null> {
  const rows = await db
    .select({ id: users.id, name: users.name, email: users.email, twoFactor: users.twoFactorEnabled, brandId: brands.id, brandName: brands.name, role: brandMembers.role })
    .from(users)
    .leftJoin(brandMembers, eq(brandMembers.userId, users.id))
    .leftJoin(brands, eq(brands.id, brandMembers.brandId))
    .where(eq(users.id, userId))
    .orderBy(asc(brandMembers.joinedAt), asc(brands.id));
  const [first] = rows;
  if (!first) return null;
  const memberships = rows.flatMap(({ brandId, brandName, role }) => (brandId && brandName && role ? [{ brandId, brandName, role }] : []));
  return { id: first.id, name: first.name, email: first.email, twoFactor: first.twoFactor ?? false, memberships };
}
