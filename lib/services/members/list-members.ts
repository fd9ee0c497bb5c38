import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import { brandMembers } from '@/db/schema/brand-members';
import { invitations } from '@/db/schema/invitations';
import { users } from '@/db/schema/users';
import type { ServiceContext } from '../context';
import { authorize, type Role } from '../permissions';

export type Member = { userId: string; name: string; email: string; role: Role; twoFactor: boolean; joinedAt: Date };
export type Pending = { id: string; email: string; role: Role; invitedBy: string; createdAt: Date; expiresAt: Date };

/** Who belongs to the brand, and who is invited and has not come yet. */
export async function listMembers(context: ServiceContext): Promise<{ members: Member[]; pending: Pending[] }> {
  authorize(context, 'member.read');
  const { db, brandId, now } = context;
  const members = await db
    .select({ userId: users.id, name: users.name, email: users.email, role: brandMembers.role, twoFactor: users.twoFactorEnabled, joinedAt: brandMembers.joinedAt })
    .from(brandMembers)
    .innerJoin(users, eq(users.id, brandMembers.userId))
    .where(eq(brandMembers.brandId, brandId))
    .orderBy(asc(users.name), asc(users.id));
  const { id, email, role, invitedBy, createdAt, expiresAt } = invitations;
  const pending = await db
    .select({ id, email, role, invitedBy, createdAt, expiresAt })
    .from(invitations)
    .where(and(eq(invitations.brandId, brandId), isNull(invitations.closedAt), gt(expiresAt, now)))
    .orderBy(desc(createdAt), id);
  return { members: members.map((member) => ({ ...member, twoFactor: member.twoFactor ?? false })), pending };
}
