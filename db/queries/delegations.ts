import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { delegations, type Delegation } from '../schema/delegations';

type At = { brandId: string; now: Date };

/** Delegations of the brand that hold, or will. */
export function listDelegations(db: DbOrTx, { brandId, now }: At): Promise<Delegation[]> {
  return db.select().from(delegations).where(and(eq(delegations.brandId, brandId), isNull(delegations.endedAt), gt(delegations.endsAt, now))).orderBy(asc(delegations.startsAt), asc(delegations.id));
}

/** Ids of those whose place somebody takes at this moment. */
export async function delegatorsOf(db: DbOrTx, { brandId, userId, now }: At & { userId: string }): Promise<string[]> {
  const holds = and(isNull(delegations.endedAt), lte(delegations.startsAt, now), gt(delegations.endsAt, now));
  const rows = await db.select({ fromId: delegations.fromId }).from(delegations).where(and(eq(delegations.brandId, brandId), eq(delegations.toId, userId), holds));
  return [...new Set(rows.map(({ fromId }) => fromId))];
}

export async function insertDelegation(db: DbOrTx, row: Delegation): Promise<void> {
  await db.insert(delegations).values(row);
}

/** Ends a delegation of the brand before its time: the row, or null when there is none that holds. */
export async function endDelegation(db: DbOrTx, { brandId, id, now }: At & { id: string }): Promise<Delegation | null> {
  const [row] = await db
    .update(delegations)
    .set({ endedAt: now })
    .where(and(eq(delegations.brandId, brandId), eq(delegations.id, id), isNull(delegations.endedAt)))
    .returning();
  return row ?? null;
}
