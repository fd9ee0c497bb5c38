import { eq } from 'drizzle-orm';
import { users } from '@/db/schema/users';
import { assertStorable } from '@/db/storable';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';

/** Changes one's own name. Throws ServiceError `invalid`. */
export async function renamePerson(context: ServiceContext, input: { name: unknown }): Promise<void> {
  authorize(context, 'account.write');
  const name = typeof input.name === 'string' ? input.name.trim() : '';
  if (!name || name.length > 100) throw new ServiceError('invalid', 'A name has 1 to 100 characters.', [{ path: 'name', message: 'must have 1 to 100 characters' }]);
  assertStorable({ name });
  const { db, actor, now } = context;
  await db.transaction(async (tx) => {
    await tx.update(users).set({ name, updatedAt: now }).where(eq(users.id, actor.id));
    await audit(tx, context, 'account.rename', actor.id, { from: actor.name, to: name });
  });
}
