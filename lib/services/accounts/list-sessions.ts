import { and, desc, eq, gt } from 'drizzle-orm';
import { sessions } from '@/db/schema/sessions';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

export type SessionEntry = { id: string; createdAt: Date; ipAddress: string | null; userAgent: string | null };

/** Where one is signed in, the newest first. */
export async function listSessions(context: ServiceContext): Promise<SessionEntry[]> {
  authorize(context, 'account.read');
  const { id, createdAt, ipAddress, userAgent } = sessions;
  return context.db
    .select({ id, createdAt, ipAddress, userAgent })
    .from(sessions)
    .where(and(eq(sessions.userId, context.actor.id), gt(sessions.expiresAt, context.now)))
    .orderBy(desc(createdAt), id);
}
