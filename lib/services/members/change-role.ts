import { and, eq } from 'drizzle-orm';
import { brandMembers } from '@/db/schema/brand-members';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { assertOwnerStays, memberOrThrow } from './member-or-throw';
import { parseRole } from './parse-role';

/** Gives a member another role. Throws ServiceError `not-found`, `forbidden`, or `invalid` when no owner would be left. */
export async function changeRole(context: ServiceContext, input: { userId: unknown; role: unknown }): Promise<void> {
  authorize(context, 'member.change');
  const role = parseRole(context, input.role);
  const { db, brandId } = context;
  await db.transaction(async (tx) => {
    const member = await memberOrThrow(tx, context, input.userId);
    if (member.role === role) return;
    assertOwnerStays(member);
    await tx.update(brandMembers).set({ role }).where(and(eq(brandMembers.brandId, brandId), eq(brandMembers.userId, member.userId)));
    await audit(tx, context, 'member.role', member.userId, { name: member.name, from: member.role, to: role });
  });
}
