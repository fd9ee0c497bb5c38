import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { brandMembers } from '../schema/brand-members';
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

/** Marks as read those with these ids, those that lead to `path`, or without either all of them. */
export async function markRead(db: DbOrTx, { brandId, userId, ids, path, now }: Whose & { ids?: readonly string[]; path?: string; now: Date }): Promise<void> {
  const which = and(eq(notifications.brandId, brandId), eq(notifications.userId, userId), isNull(notifications.readAt), ids && inArray(notifications.id, [...ids]), path === undefined ? undefined : eq(notifications.path, path));
  await db.update(notifications).set({ readAt: now }).where(which);
}

/** Marks a person's notification as read and says where it leads, in whichever brand it is that they belong to; null where there is none. */
export async function openNotification(db: DbOrTx, { id, userId, now }: { id: string; userId: string; now: Date }): Promise<{ brandId: string; path: string } | null> {
  const [found] = await db
    .select({ brandId: notifications.brandId, path: notifications.path })
    .from(notifications)
    .innerJoin(brandMembers, and(eq(brandMembers.brandId, notifications.brandId), eq(brandMembers.userId, notifications.userId)))
    .where(and(eq(notifications.id, id), eq(notifications.userId, userId)));
  if (found) await db.update(notifications).set({ readAt: now }).where(and(eq(notifications.id, id), isNull(notifications.readAt)));
  return found ?? null;
}
