import { and, asc, eq, gt, lt, ne, or } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { presence, type Presence } from '../schema/presence';
import { assertStorable } from '../storable';

/** Renews that a person is there. That the journey is the brand's is for the caller to have checked. */
export async function upsertPresence(db: DbOrTx, row: Presence): Promise<void> {
  assertStorable({ name: row.name });
  const { name, partId, seenAt } = row;
  await db.insert(presence).values(row).onConflictDoUpdate({ target: [presence.journeyId, presence.userId], set: { name, partId, seenAt } });
}

/** Takes a person away, and with them whoever was last seen anywhere before `goneBefore`. */
export async function deletePresence(db: DbOrTx, { journeyId, userId }: Pick<Presence, 'journeyId' | 'userId'>, goneBefore: Date): Promise<void> {
  await db.delete(presence).where(or(and(eq(presence.journeyId, journeyId), eq(presence.userId, userId)), lt(presence.seenAt, goneBefore)));
}

/** Everyone else seen at the journey after a moment, by name. */
export function listPresent(db: DbOrTx, { journeyId, except, after }: { journeyId: string; except: string; after: Date }): Promise<Presence[]> {
  return db
    .select()
    .from(presence)
    .where(and(eq(presence.journeyId, journeyId), ne(presence.userId, except), gt(presence.seenAt, after)))
    .orderBy(asc(presence.name), asc(presence.userId));
}
