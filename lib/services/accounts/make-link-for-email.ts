import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from '@/db/handle';
import { users } from '@/db/schema/users';
import { verifications } from '@/db/schema/verifications';
import { ServiceError } from '../errors';
import { auditAccount } from './audit-account';
import { parseEmail } from './insert-person';
import { resetUrl, RESET_VALID_MS } from './reset-link';
import { newSecret } from './secrets';

/** A link for a new password, made at the server's own terminal. Throws ServiceError `not-found`. */
export async function makeLinkForEmail(db: Db, input: { email: string; origin: string }): Promise<string> {
  const [user] = await db.select({ id: users.id }).from(users).where(eq(users.email, parseEmail(input.email)));
  if (!user) throw new ServiceError('not-found', `Nobody has an account with the address ${input.email}.`);
  const token = newSecret();
  await db.insert(verifications).values({ id: randomUUID(), identifier: `reset-password:${token}`, value: user.id, expiresAt: new Date(Date.now() + RESET_VALID_MS) });
  await auditAccount(db, user.id, 'reset-link', { madeAt: 'the server’s terminal' });
  return resetUrl(input.origin, token);
}
