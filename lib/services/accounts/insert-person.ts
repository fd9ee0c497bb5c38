import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import type { DbOrTx } from '@/db/handle';
import { accounts } from '@/db/schema/accounts';
import { users } from '@/db/schema/users';
import { assertStorable } from '@/db/storable';
import { check } from '@/lib/journey/explain';
import type { Problem } from '@/lib/journey/problem';
import { ServiceError } from '../errors';

export const PASSWORD_LENGTH = { min: 10, max: 128 };

const Email = z.string().trim().toLowerCase().max(254).pipe(z.email('must be an email address'));
const NewPerson = z.strictObject({
  name: z.string().trim().min(1, 'must not be empty').max(100, 'must be at most 100 characters long'),
  email: Email,
  password: z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max),
});
export type NewPerson = z.infer<typeof NewPerson>;

/** Throws ServiceError `invalid` with problems at `name`, `email` and `password`. */
export function parsePerson(input: { name: unknown; email: unknown; password: unknown }): NewPerson {
  const read = check(NewPerson, input);
  if (!read.ok) throw new ServiceError('invalid', 'The account was not made.', read.problems.map(withoutPassword));
  return read.value;
}

/** What was typed as a password is not repeated where others may read it. */
function withoutPassword(problem: Problem): Problem {
  return problem.path === 'password' ? { ...problem, message: `This must have at least ${PASSWORD_LENGTH.min} characters, and at most ${PASSWORD_LENGTH.max}.` } : problem;
}

/** The address in the form it is kept in. Throws ServiceError `invalid`. */
export function parseEmail(input: unknown): string {
  const result = Email.safeParse(input);
  if (!result.success) throw new ServiceError('invalid', 'This is not an email address.', [{ path: 'email', message: 'This must be an email address.' }]);
  return result.data;
}

/** Hashes the password; takes a tenth of a second, so do it before the transaction. */
export function hashOf(password: string): Promise<string> {
  return hashPassword(password);
}

/** Adds a person who signs in with a password. Their address was vouched for by whoever made or invited them. */
export async function insertPerson(tx: DbOrTx, { name, email, passwordHash, now }: { name: string; email: string; passwordHash: string; now: Date }): Promise<string> {
  assertStorable({ name, email });
  const id = randomUUID();
  const [added] = await tx.insert(users).values({ id, name, email, emailVerified: true, createdAt: now, updatedAt: now }).onConflictDoNothing().returning({ id: users.id });
  if (!added) throw new ServiceError('invalid', 'This address has an account already. Sign in with it.', [{ path: 'email', message: 'This has an account already.' }]);
  await tx.insert(accounts).values({ id: randomUUID(), userId: id, accountId: id, providerId: 'credential', password: passwordHash, createdAt: now, updatedAt: now });
  return id;
}
