import { and, eq, isNull } from 'drizzle-orm';
import { invitations } from '@/db/schema/invitations';
import { asId } from '../as-id';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';

/** Makes an invitation's link void. Throws ServiceError `not-found`. */
export async function withdrawInvitation(context: ServiceContext, input: { id: unknown }): Promise<void> {
  authorize(context, 'member.invite');
  const { db, brandId, now } = context;
  await db.transaction(async (tx) => {
    const [row] = await tx
      .update(invitations)
      .set({ closedAt: now })
      .where(and(eq(invitations.brandId, brandId), eq(invitations.id, asId(input.id)), isNull(invitations.closedAt)))
      .returning();
    if (!row) throw new ServiceError('not-found', 'This invitation is not open any more.');
    await audit(tx, context, 'member.withdraw', row.id, { email: row.email, role: row.role });
  });
}
