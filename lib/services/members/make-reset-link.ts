import { randomUUID } from 'node:crypto';
import { verifications } from '@/db/schema/verifications';
import { unscoped } from '@/db/scope';
import { findPerson } from '../accounts/find-person';
import { resetUrl, RESET_VALID_MS } from '../accounts/reset-link';
import { newSecret } from '../accounts/secrets';
import { asId } from '../as-id';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize, can } from '../permissions';
import { memberOrThrow } from './member-or-throw';

/**
 * A link, valid for an hour, with which a member sets a new password; hand it to them alone. Refused for people who belong to
 * a brand that the actor does not run: whoever sets a password gets into all brands of its person.
 * Throws ServiceError `not-found`, `forbidden`.
 */
export async function makeResetLink(context: ServiceContext, input: { userId: unknown; origin: string }): Promise<{ link: string }> {
  authorize(context, 'member.reset');
  const { db, actor, now } = context;
  // Asked of all brands, so before the transaction, in which this brand alone is there.
  const everywhere = unscoped(db);
  const [me, them] = [await findPerson(everywhere, actor.id), await findPerson(everywhere, asId(input.userId))];
  return db.transaction(async (tx) => {
    const member = await memberOrThrow(tx, context, input.userId);
    const mine = new Map(me?.memberships.map(({ brandId, role }) => [brandId, role]));
    for (const { brandId, role } of them!.memberships) {
      const as = mine.get(brandId);
      if (!as || !can(as, 'member.reset') || (role === 'owner' && as !== 'owner')) {
        throw new ServiceError('forbidden', 'This person belongs to another brand too, which you do not run. They can ask for a new password themselves, on the sign-in page.');
      }
    }
    const token = newSecret();
    await tx.insert(verifications).values({ id: randomUUID(), identifier: `reset-password:${token}`, value: member.userId, expiresAt: new Date(now.getTime() + RESET_VALID_MS) });
    await audit(tx, context, 'member.reset-link', member.userId, { name: member.name });
    return { link: resetUrl(input.origin, token) };
  });
}
