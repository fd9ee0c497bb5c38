import { and, eq, ne } from 'drizzle-orm';
import { sessions } from '@/db/schema/sessions';
import { asId } from '../as-id';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';

/** Signs one's own browser out, or with `except` all but that one. Throws ServiceError `not-found` for a session that is not one's own. */
export async function endSessions(context: ServiceContext, input: { id: unknown } | { except: string }): Promise<number> {
  authorize(context, 'account.write');
  const { db, actor } = context;
  const which = 'except' in input ? ne(sessions.id, asId(input.except)) : eq(sessions.id, asId(input.id));
  return db.transaction(async (tx) => {
    const ended = await tx.delete(sessions).where(and(eq(sessions.userId, actor.id), which)).returning({ id: sessions.id });
    if (ended.length === 0 && 'id' in input) throw new ServiceError('not-found', 'That session has ended already.');
    if (ended.length > 0) await audit(tx, context, 'account.end-sessions', actor.id, { sessions: ended.length });
    return ended.length;
  });
}
