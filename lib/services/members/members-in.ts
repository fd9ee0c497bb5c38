import { asc, eq } from 'drizzle-orm';
import type { DbOrTx } from '@/db/handle';
import { brandMembers } from '@/db/schema/brand-members';
import { users } from '@/db/schema/users';
import type { Role } from '@/lib/brand/permissions';
import type { ServiceContext } from '../context';

export type MemberInBrief = { userId: string; name: string; email: string; role: Role };

/** Who belongs to the brand at this moment, for another service's transaction. */
export function membersIn(db: DbOrTx, { brandId }: Pick<ServiceContext, 'brandId'>): Promise<MemberInBrief[]> {
  return db
    .select({ userId: users.id, name: users.name, email: users.email, role: brandMembers.role })
    .from(brandMembers)
    .innerJoin(users, eq(users.id, brandMembers.userId))
    .where(eq(brandMembers.brandId, brandId))
    .orderBy(asc(users.name), asc(users.id));
}
