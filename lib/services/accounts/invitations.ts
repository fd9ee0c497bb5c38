import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Db, DbOrTx } from '@/db/handle';
import { brandMembers } from '@/db/schema/brand-members';
import { brands } from '@/db/schema/brands';
import { invitations } from '@/db/schema/invitations';
import { users } from '@/db/schema/users';
import { audit } from '../audit';
import { ServiceError } from '../errors';
import type { Role } from '../permissions';
import type { Person } from './find-person';
import { hashOf, insertPerson, parsePerson } from './insert-person';
import { hashSecret } from './secrets';

export type OpenInvitation = { id: string; brandId: string; brandName: string; email: string; role: Role; invitedBy: string; hasAccount: boolean };

/** The invitation that a link leads to; null when it was used, withdrawn, or has run out. */
export async function findInvitation(db: DbOrTx, token: string): Promise<OpenInvitation | null> {
  const [row] = await db
    .select({ id: invitations.id, brandId: invitations.brandId, brandName: brands.name, email: invitations.email, role: invitations.role, invitedBy: invitations.invitedBy, userId: users.id })
    .from(invitations)
    .innerJoin(brands, eq(brands.id, invitations.brandId))
    .leftJoin(users, eq(users.email, invitations.email))
    .where(and(eq(invitations.tokenHash, hashSecret(token)), isNull(invitations.closedAt), gt(invitations.expiresAt, new Date())));
  if (!row) return null;
  const { userId, ...invitation } = row;
  return { ...invitation, hasAccount: userId !== null };
}

/**
 * Joins the brand: as a new person with name and password, or as the one who is signed in under the invited address.
 * The link works once. Throws ServiceError `not-found`, `forbidden` for someone else's invitation, `invalid` with problems.
 */
export async function acceptInvitation(db: Db, { token, ...who }: { token: string } & ({ person: Person } | { name: unknown; password: unknown })): Promise<{ email: string }> {
  const invitation = await findInvitation(db, token);
  if (!invitation) throw gone();
  const { id, brandId, email, role } = invitation;
  if ('person' in who && who.person.email !== email) throw new ServiceError('forbidden', `This invitation is for ${email}, and you are signed in as ${who.person.email}. Sign out first.`);
  const added = 'person' in who ? null : parsePerson({ name: who.name, password: who.password, email });
  const passwordHash = added && (await hashOf(added.password));
  const now = new Date();
  return db.transaction(async (tx) => {
    const [closed] = await tx.update(invitations).set({ closedAt: now }).where(and(eq(invitations.id, id), isNull(invitations.closedAt))).returning({ id: invitations.id });
    if (!closed) throw gone();
    const person = 'person' in who ? who.person : { id: await insertPerson(tx, { name: added!.name, email, passwordHash: passwordHash!, now }), name: added!.name };
    await tx.insert(brandMembers).values({ brandId, userId: person.id, role, joinedAt: now }).onConflictDoNothing();
    await audit(tx, { db, brandId, now, actor: { id: person.id, name: person.name, role } }, 'member.join', person.id, { role, invitation: id });
    return { email };
  });
}

function gone(): ServiceError {
  return new ServiceError('not-found', 'This invitation was used, withdrawn, or has run out. Ask for a new one.');
}
