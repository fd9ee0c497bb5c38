import { and, eq } from 'drizzle-orm';
import type { DbOrTx } from '@/db/handle';
import { brandMembers } from '@/db/schema/brand-members';
import { users } from '@/db/schema/users';
import { asId } from '../as-id';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import type { Role } from '../permissions';
import { assertMayTouch } from './parse-role';

/**
 * The brand's member whom the actor is about to change. All owners' rows are locked, so that two who step down at the same moment do not both
 * go. Throws ServiceError `not-found`, or `forbidden` for an owner when the actor is none.
 */
export async function memberOrThrow(tx: DbOrTx, { brandId, actor }: ServiceContext, userId: unknown): Promise<{ userId: string; name: string; email: string; role: Role; owners: number }> {
  const owners = await tx
    .select({ userId: brandMembers.userId })
    .from(brandMembers)
    .where(and(eq(brandMembers.brandId, brandId), eq(brandMembers.role, 'owner')))
    .for('update');
  const [member] = await tx
    .select({ userId: users.id, name: users.name, email: users.email, role: brandMembers.role })
    .from(brandMembers)
    .innerJoin(users, eq(users.id, brandMembers.userId))
    .where(and(eq(brandMembers.brandId, brandId), eq(brandMembers.userId, asId(userId))));
  if (!member) throw new ServiceError('not-found', 'This person does not belong to the brand.');
  assertMayTouch(actor, member.role);
  return { ...member, owners: owners.length };
}

/** Throws ServiceError `invalid` when the brand would be left without an owner. */
export function assertOwnerStays({ role, owners }: { role: Role; owners: number }): void {
  if (role === 'owner' && owners < 2) throw new ServiceError('invalid', 'A brand needs an owner. Make someone else an owner first.');
}
