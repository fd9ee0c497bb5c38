import { and, desc, eq, getTableColumns, max } from 'drizzle-orm';
import type { Journey } from '@/lib/journey/journey';
import type { DbOrTx } from '../handle';
import { journeyVersions, type JourneyVersion } from '../schema/journey-versions';
import { journeys } from '../schema/journeys';
import { users } from '../schema/users';
import { assertStorable } from '../storable';

/** A version as a list shows it: without its document, with its author's name while they have an account. */
export type VersionSummary = Omit<JourneyVersion, 'document'> & { createdByName: string | null };

/**
 * Adds the next version of the brand's journey, numbered one above its newest; null when the brand has no such journey.
 * The journey's row is locked meanwhile, so that numbers given at the same moment differ. Throws `UnstorableTextError`.
 */
export function insertVersion(
  db: DbOrTx,
  { brandId, ...version }: { brandId: string; id: string; journeyId: string; name: string | null; contentHash: string; document: Journey; createdAt: Date; createdBy: string },
): Promise<JourneyVersion | null> {
  assertStorable({ name: version.name, document: version.document });
  return db.transaction(async (tx) => {
    const { journeyId } = version;
    const [journey] = await tx
      .select({ id: journeys.id })
      .from(journeys)
      .where(and(eq(journeys.id, journeyId), eq(journeys.brandId, brandId)))
      .for('update');
    if (!journey) return null;
    const [newest] = await tx.select({ number: max(journeyVersions.number) }).from(journeyVersions).where(eq(journeyVersions.journeyId, journeyId));
    const [inserted] = await tx
      .insert(journeyVersions)
      .values({ ...version, number: (newest?.number ?? 0) + 1 })
      .returning();
    return inserted!;
  });
}

/** The versions of the brand's journey, the newest first. */
export function listVersions(db: DbOrTx, { brandId, journeyId }: { brandId: string; journeyId: string }): Promise<VersionSummary[]> {
  const { document: _, ...columns } = getTableColumns(journeyVersions);
  return db
    .select({ ...columns, createdByName: users.name })
    .from(journeyVersions)
    .innerJoin(journeys, eq(journeys.id, journeyVersions.journeyId))
    .leftJoin(users, eq(users.id, journeyVersions.createdBy))
    .where(and(eq(journeys.brandId, brandId), eq(journeyVersions.journeyId, journeyId)))
    .orderBy(desc(journeyVersions.number));
}

/** The newest version of the brand's journey, or null when it has none. */
export async function newestVersion(db: DbOrTx, { brandId, journeyId }: { brandId: string; journeyId: string }): Promise<JourneyVersion | null> {
  const [row] = await db
    .select(getTableColumns(journeyVersions))
    .from(journeyVersions)
    .innerJoin(journeys, eq(journeys.id, journeyVersions.journeyId))
    .where(and(eq(journeys.brandId, brandId), eq(journeyVersions.journeyId, journeyId)))
    .orderBy(desc(journeyVersions.number))
    .limit(1);
  return row ?? null;
}

/** One version of a journey of the brand, by its number or by its id; null when there is none such. */
export async function findVersion(
  db: DbOrTx,
  key: { brandId: string; journeyId: string; number: number } | { brandId: string; id: string },
): Promise<JourneyVersion | null> {
  const which =
    'id' in key ? eq(journeyVersions.id, key.id) : and(eq(journeyVersions.journeyId, key.journeyId), eq(journeyVersions.number, key.number));
  const [row] = await db
    .select(getTableColumns(journeyVersions))
    .from(journeyVersions)
    .innerJoin(journeys, eq(journeys.id, journeyVersions.journeyId))
    .where(and(eq(journeys.brandId, key.brandId), which));
  return row ?? null;
}
