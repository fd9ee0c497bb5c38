import { and, asc, eq, gt, isNull, notLike } from 'drizzle-orm';
import type { Db } from '@/db/handle';
import { notifications } from '@/db/schema/notifications';
import { users } from '@/db/schema/users';
import { canMail, sendMail } from '../mail/send-mail';

/** How much one round hands over: more waits for the next. */
const AT_ONCE = 50;
/** What could not be handed over for so long is old news: it waits in the app, and keeps nothing else from being sent. */
const FRESH_MS = 86_400_000;
/** Addresses that cannot exist: those of the sample brand's people. */
const NOBODY = '%.example';

/**
 * Mails news that was not mailed yet, each once: a row is claimed before it is sent, so that several servers never send it twice.
 * `origin` is where people open the app: the link in a mail leads to the brand the news is of. Without a mail server nothing is done. Resolves with the number sent.
 */
export async function sendNews({ db, brandId, now }: { db: Db; brandId: string; now: Date }, origin: string, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  if (!canMail(env)) return 0;
  const claimed = await db.transaction(async (tx) => {
    const due = await tx
      .select({ id: notifications.id, text: notifications.text, email: users.email })
      .from(notifications)
      .innerJoin(users, eq(users.id, notifications.userId))
      .where(and(eq(notifications.brandId, brandId), isNull(notifications.mailedAt), isNull(notifications.readAt), gt(notifications.at, new Date(now.getTime() - FRESH_MS)), notLike(users.email, NOBODY)))
      .orderBy(asc(notifications.at))
      .limit(AT_ONCE)
      .for('update', { of: notifications, skipLocked: true });
    for (const { id } of due) await tx.update(notifications).set({ mailedAt: now }).where(eq(notifications.id, id));
    return due;
  });
  const sent = await Promise.allSettled(claimed.map(({ id, email, text }) => sendMail({ to: email, subject: text, text: `${text}\n\n${origin}/notifications/${id}\n` }, env)));
  const failed = claimed.filter((_, at) => sent[at]!.status === 'rejected');
  for (const { id } of failed) await db.update(notifications).set({ mailedAt: null }).where(eq(notifications.id, id));
  return claimed.length - failed.length;
}
