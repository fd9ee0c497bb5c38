import { and, eq, isNull } from 'drizzle-orm';
import { apiTokens } from '@/db/schema/api-tokens';
import { brandMembers } from '@/db/schema/brand-members';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { assertOwnerStays, memberOrThrow } from './member-or-throw';

/** Takes a person out of the brand, their tokens with them; what they did stays. Throws ServiceError `not-found`, `forbidden`, `invalid`. */
export async function removeMember(context: ServiceContext, input: { userId: unknown }): Promise<void> {
  authorize(context, 'member.remove');
  const { db, brandId, now } = context;
  await db.transaction(async (tx) => {
    const member = await memberOrThrow(tx, context, input.userId);
    assertOwnerStays(member);
    const { userId } = member;
    await tx.delete(brandMembers).where(and(eq(brandMembers.brandId, brandId), eq(brandMembers.userId, userId)));
    await tx.update(apiTokens).set({ revokedAt: now }).where(and(eq(apiTokens.brandId, brandId), eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt)));
    await audit(tx, context, 'member.remove', userId, { name: member.name, email: member.email, role: member.role });
  });
}
