import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { brandMembers } from '@/db/schema/brand-members';
import { brands } from '@/db/schema/brands';
import { invitations } from '@/db/schema/invitations';
import { users } from '@/db/schema/users';
import { parseEmail } from '../accounts/insert-person';
import { limitTries } from '../accounts/limit';
import { hashSecret, newSecret } from '../accounts/secrets';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { canMail, sendMail } from '../mail/send-mail';
import { authorize } from '../permissions';
import { parseRole } from './parse-role';

const VALID_MS = 7 * 24 * 3_600_000;

/**
 * Invites someone by a link that works once, for a week. An earlier invitation of the same address is withdrawn. The link is
 * mailed where that is possible, and always given back, since mail may not arrive. `origin` is where the app is reached.
 * Throws ServiceError `invalid`, or `forbidden` for a role above one's own.
 */
export async function inviteMember(context: ServiceContext, input: { email: unknown; role: unknown; origin: string }): Promise<{ link: string; mailed: boolean }> {
  authorize(context, 'member.invite');
  const email = parseEmail(input.email);
  const role = parseRole(context, input.role);
  const { db, brandId, actor, now } = context;
  await limitTries(db, `invite:${brandId}`, { max: 100, windowMs: 3_600_000 });
  const secret = newSecret();
  const brandName = await db.transaction(async (tx) => {
    const [member] = await tx
      .select({ id: users.id })
      .from(brandMembers)
      .innerJoin(users, eq(users.id, brandMembers.userId))
      .where(and(eq(brandMembers.brandId, brandId), eq(users.email, email)));
    if (member) throw new ServiceError('invalid', 'This person belongs to the brand already.', [{ path: 'email', message: 'belongs to the brand already' }]);
    await tx.update(invitations).set({ closedAt: now }).where(and(eq(invitations.brandId, brandId), eq(invitations.email, email), isNull(invitations.closedAt)));
    const id = randomUUID();
    await tx.insert(invitations).values({ id, brandId, email, role, tokenHash: hashSecret(secret), invitedBy: actor.name, createdAt: now, expiresAt: new Date(now.getTime() + VALID_MS) });
    await audit(tx, context, 'member.invite', id, { email, role });
    const [brand] = await tx.select({ name: brands.name }).from(brands).where(eq(brands.id, brandId));
    return brand!.name;
  });
  const link = `${input.origin}/invite/${secret}`;
  const mailed = canMail() && (await mail(email, brandName, actor.name, link));
  return { link, mailed };
}

/** True when the mail server took it; the invitation stands either way. */
function mail(to: string, brandName: string, inviter: string, link: string): Promise<boolean> {
  const text = `${inviter} invites you to ${brandName} in Journey Orchestrator.\n\nJoin here within a week:\n${link}\n\nIf you do not know why you got this, do nothing.\n`;
  return sendMail({ to, subject: `Join ${brandName.replace(/[\r\n]/g, ' ')}`, text }).then(
    () => true,
    (error: unknown) => {
      process.stderr.write(`An invitation could not be mailed: ${error instanceof Error ? error.message : String(error)}\n`);
      return false;
    },
  );
}
