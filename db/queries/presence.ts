import { and, asc, eq, gt, lt, ne } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { journeys } from '../schema/journeys';
import { presence, type Presence } from '../schema/presence';
import { users } from '../schema/users';
import { assertStorable } from '../storable';

/** Renews that a person is there, and clears away whoever was last seen anywhere before `goneBefore`. That the journey is the brand's is for the caller to have checked. */
export async function upsertPresence(db: DbOrTx, row: Presence, goneBefore: Date): Promise<void> {
  assertStorable({ name: row.name });
  const { name, partId, seenAt } = row;
  await db.insert(presence).values(row).onConflictDoUpdate({ target: [presence.journeyId, presence.userId], set: { name, partId, seenAt } });
  await db.delete(presence).where(lt(presence.seenAt, goneBefore));
}

export async function deletePresence(db: DbOrTx, { journeyId, userId }: Pick<Presence, 'journeyId' | 'userId'>): Promise<void> {
  await db.delete(presence).where(and(eq(presence.journeyId, journeyId), eq(presence.userId, userId)));
}

/** Everyone else seen at the journey after a moment, by name. */
export function listPresent(db: DbOrTx, { journeyId, except, after }: { journeyId: string; except: string; after: Date }): Promise<Presence[]> {
  return db
    .select()
    .from(presence)
    .where(and(eq(presence.journeyId, journeyId), ne(presence.userId, except), gt(presence.seenAt, after)))
    .orderBy(asc(presence.name), asc(presence.userId));
}

/** At which revision the brand's journey is and who saved it last, by name where they are still known; null when there is none such. */
export async function findRevision(db: DbOrTx, { brandId, id }: { brandId: string; id: string }): Promise<{ revision: number; updatedBy: string; updatedByName: string | null } | null> {
  const [row] = await db
    .select({ revision: journeys.revision, updatedBy: journeys.updatedBy, updatedByName: users.name })
    .from(journeys)
    .leftJoin(users, eq(users.id, journeys.updatedBy))
    .where(and(eq(journeys.brandId, brandId), eq(journeys.id, id)));
  return row ?? null;
}
