import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '@/db/handle';
import { notifications } from '@/db/schema/notifications';
import { users } from '@/db/schema/users';
import { canMail, sendMail } from '../mail/send-mail';

/** How much one round hands over: more waits for the next. */
const AT_ONCE = 50;

/**
 * Mails news that was not mailed yet, each once: a row is claimed before it is sent, so that several servers never send it twice.
 * `origin` is where people open the app. Without a mail server nothing is done. Resolves with the number sent.
 */
export async function sendNews(db: Db, brandId: string, origin: string, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  if (!canMail(env)) return 0;
  const claimed = await db.transaction(async (tx) => {
    const due = await tx
      .select({ id: notifications.id, text: notifications.text, path: notifications.path, email: users.email })
      .from(notifications)
      .innerJoin(users, eq(users.id, notifications.userId))
      .where(and(eq(notifications.brandId, brandId), isNull(notifications.mailedAt), isNull(notifications.readAt)))
      .orderBy(asc(notifications.at))
      .limit(AT_ONCE)
      .for('update', { of: notifications, skipLocked: true });
    for (const { id } of due) await tx.update(notifications).set({ mailedAt: new Date() }).where(eq(notifications.id, id));
    return due;
  });
  const sent = await Promise.allSettled(claimed.map(({ email, text, path }) => sendMail({ to: email, subject: text, text: `${text}\n\n${origin}${path}\n` }, env)));
  const failed = claimed.filter((_, at) => sent[at]!.status === 'rejected');
  for (const { id } of failed) await db.update(notifications).set({ mailedAt: null }).where(eq(notifications.id, id));
  return claimed.length - failed.length;
}
