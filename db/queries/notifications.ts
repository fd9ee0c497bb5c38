import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { notifications, type Notification } from '../schema/notifications';
import { assertStorable } from '../storable';

type Whose = { brandId: string; userId: string };

/** Adds news for several people. Throws `UnstorableTextError`. */
export async function insertNotifications(db: DbOrTx, rows: readonly Notification[]): Promise<void> {
  if (!rows.length) return;
  assertStorable(rows.map(({ text }) => text));
  await db.insert(notifications).values([...rows]);
}

/** A person's news, the newest first. */
export function listNotifications(db: DbOrTx, { brandId, userId, limit = 50 }: Whose & { limit?: number }): Promise<Notification[]> {
  return db.select().from(notifications).where(and(eq(notifications.brandId, brandId), eq(notifications.userId, userId))).orderBy(desc(notifications.at), desc(notifications.id)).limit(limit);
}

/** How many of them were not read. */
export function countUnread(db: DbOrTx, { brandId, userId }: Whose): Promise<number> {
  return db.$count(notifications, and(eq(notifications.brandId, brandId), eq(notifications.userId, userId), isNull(notifications.readAt)));
}

/** Marks those as read, or without `ids` all of them. */
export async function markRead(db: DbOrTx, { brandId, userId, ids, now }: Whose & { ids?: readonly string[]; now: Date }): Promise<void> {
  const which = and(eq(notifications.brandId, brandId), eq(notifications.userId, userId), isNull(notifications.readAt), ids && inArray(notifications.id, [...ids]));
  await db.update(notifications).set({ readAt: now }).where(which);
}
