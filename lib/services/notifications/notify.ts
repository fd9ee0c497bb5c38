import { randomUUID } from 'node:crypto';
import { insertNotifications } from '@/db/queries/notifications';
import type { DbOrTx } from '@/db/handle';
import type { ServiceContext } from '../context';

/** News for some people: one sentence, and the page of this app it leads to. */
export type News = { to: readonly string[]; text: string; path: `/${string}` };

/** Leaves news for people of the brand, whoever acts apart, in the transaction of what happened. Mail follows once that has ended. */
export async function notify(tx: DbOrTx, { brandId, actor, now }: ServiceContext, { to, text, path }: News): Promise<void> {
  const others = [...new Set(to)].filter((id) => id !== actor.id);
  await insertNotifications(tx, others.map((userId) => ({ id: randomUUID(), brandId, userId, text, path, at: now, readAt: null, mailedAt: null })));
}
