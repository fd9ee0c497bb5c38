import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Db, DbOrTx } from '@/db/handle';
import { brandMembers } from '@/db/schema/brand-members';
import { invitations } from '@/db/schema/invitations';
import { users } from '@/db/schema/users';
import { audit } from '../audit';

/** Whether any brand waits for this address. */
export async function hasOpenInvitation(db: DbOrTx, email: string): Promise<boolean> {
  const [one] = await db.select({ id: invitations.id }).from(invitations).where(isOpen(email)).limit(1);
  return one !== undefined;
}

/** Takes a person who came in by single sign-on into every brand that waits for their address. */
export async function acceptOpenInvitations(db: Db, { userId, email }: { userId: string; email: string }): Promise<void> {
  const now = new Date();
  await db.transaction(async (tx) => {
    const open = await tx.update(invitations).set({ closedAt: now }).where(isOpen(email)).returning();
    const [person] = await tx.select({ name: users.name }).from(users).where(eq(users.id, userId));
    // In one order for everyone: each brand's trail is locked in turn.
    for (const { id, brandId, role } of open.sort((a, b) => (a.brandId < b.brandId ? -1 : 1))) {
      await tx.insert(brandMembers).values({ brandId, userId, role, joinedAt: now }).onConflictDoNothing();
      await audit(tx, { db, brandId, now, actor: { id: userId, name: person?.name ?? email, role } }, 'member.join', userId, { role, invitation: id });
    }
  });
}

function isOpen(email: string) {
  return and(eq(invitations.email, email.toLowerCase()), isNull(invitations.closedAt), gt(invitations.expiresAt, new Date()));
}
