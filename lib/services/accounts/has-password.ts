import { and, eq } from 'drizzle-orm';
import { accounts } from '@/db/schema/accounts';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** Whether one signs in with a password of this app, rather than elsewhere alone. */
export async function hasPassword(context: ServiceContext): Promise<boolean> {
  authorize(context, 'account.read');
  const [found] = await context.db.select({ id: accounts.id }).from(accounts).where(and(eq(accounts.userId, context.actor.id), eq(accounts.providerId, 'credential')));
  return found !== undefined;
}
