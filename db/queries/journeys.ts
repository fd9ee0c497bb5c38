import { and, desc, eq, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import type { EntryTrigger, Journey } from '@/lib/journey/journey';
import type { DbOrTx } from '../handle';
import { journeys, type JourneyRow } from '../schema/journeys';
import { assertStorable } from '../storable';

/** A journey as a list shows it: without its document. */
export type JourneySummary = Omit<JourneyRow, 'document' | 'contentHash' | 'brandId'>;

/** A brand's journeys, the last saved first: the live ones, or with `archived` the archived ones. */
export function listJourneys(db: DbOrTx, { brandId, archived = false }: { brandId: string; archived?: boolean }): Promise<JourneySummary[]> {
  const { id, name, revision, archivedAt, createdAt, updatedAt, updatedBy, stateCount } = journeys;
  return db
    .select({ id, name, revision, archivedAt, createdAt, updatedAt, updatedBy, stateCount })
    .from(journeys)
    .where(and(eq(journeys.brandId, brandId), archived ? isNotNull(archivedAt) : isNull(archivedAt)))
    .orderBy(desc(updatedAt), id);
}

/** A journey as others refer to it. `entry` is what brings customers in, as far as the draft says. */
export type JourneyName = { id: string; name: string; archived: boolean; entry: EntryTrigger['kind'] | null };

/** All journeys of a brand by name, archived ones too. */
export function listJourneyNames(db: DbOrTx, { brandId }: { brandId: string }): Promise<JourneyName[]> {
  const { id, name, archivedAt, document } = journeys;
  return db
    .select({ id, name, archived: sql<boolean>`${archivedAt} is not null`, entry: sql<JourneyName['entry']>`${document} -> 'entry' -> 'trigger' ->> 'kind'` })
    .from(journeys)
    .where(eq(journeys.brandId, brandId))
    .orderBy(name, id);
}

/** A brand's journeys that are not archived, with their documents, by name. */
export function listDocuments(db: DbOrTx, { brandId }: { brandId: string }): Promise<Pick<JourneyRow, 'id' | 'name' | 'document'>[]> {
  const { id, name, document } = journeys;
  return db
    .select({ id, name, document })
    .from(journeys)
    .where(and(eq(journeys.brandId, brandId), isNull(journeys.archivedAt)))
    .orderBy(name, id);
}

/** The brand's journey with this id, archived or not; null when the brand has none such. */
export async function findJourney(db: DbOrTx, key: JourneyKey): Promise<JourneyRow | null> {
  const [row] = await db.select().from(journeys).where(isJourney(key));
  return row ?? null;
}

/** The same, locked until the transaction ends: whatever else wants to change it, or is done about its approvals, waits. */
export async function lockJourney(tx: DbOrTx, key: JourneyKey): Promise<JourneyRow | null> {
  const [row] = await tx.select().from(journeys).where(isJourney(key)).for('update');
  return row ?? null;
}

/** Adds a journey at revision 1. Throws `UnstorableTextError`, or the driver's error when the id is taken or the brand unknown. */
export async function insertJourney(
  db: DbOrTx,
  { brandId, id, document, contentHash, createdBy, now }: JourneyKey & { document: Journey; contentHash: string; createdBy: string; now: Date },
): Promise<JourneyRow> {
  assertStorable(document);
  const row = { id, brandId, name: document.name, document, contentHash, createdAt: now, updatedAt: now, updatedBy: createdBy };
  const [inserted] = await db.insert(journeys).values(row).returning();
  return inserted!;
}

/**
 * Saves the document if the journey still is at `baseRevision`, and moves it one revision on: the new row, or null when it
 * is not there or someone else saved first. One statement, so of savers at the same moment exactly one wins.
 */
export async function updateJourneyDraft(
  db: DbOrTx,
  { document, contentHash, ...change }: DraftChange & { document: Journey; contentHash: string },
): Promise<JourneyRow | null> {
  assertStorable(document);
  return advance(db, change, { document, name: document.name, contentHash });
}

/**
 * Renames the journey, in its row and in its document, on the same terms as `updateJourneyDraft`.
 * `contentHash` is that of the renamed document: the name is part of what is hashed.
 */
export async function renameJourney(
  db: DbOrTx,
  { name, contentHash, ...change }: DraftChange & { name: string; contentHash: string },
): Promise<JourneyRow | null> {
  assertStorable({ name });
  const document = sql`jsonb_set(${journeys.document}, '{name}', to_jsonb(${name}::text))`;
  return advance(db, change, { document, name, contentHash });
}

/** Archives the journey (`archivedAt` a time) or brings it back (null); null when the brand has none such. Its revision stays. */
export async function setArchived(
  db: DbOrTx,
  { archivedAt, updatedBy, now, ...key }: JourneyKey & { archivedAt: Date | null; updatedBy: string; now: Date },
): Promise<JourneyRow | null> {
  const [row] = await db.update(journeys).set({ archivedAt, updatedBy, updatedAt: now }).where(isJourney(key)).returning();
  return row ?? null;
}

export type JourneyKey = { brandId: string; id: string };
export type DraftChange = JourneyKey & { baseRevision: number; updatedBy: string; now: Date };

type NewContents = Pick<JourneyRow, 'name' | 'contentHash'> & { document: Journey | ReturnType<typeof sql> };

async function advance(db: DbOrTx, change: DraftChange, contents: NewContents): Promise<JourneyRow | null> {
  const { baseRevision, updatedBy, now } = change;
  const [row] = await db
    .update(journeys)
    .set({ ...contents, updatedBy, updatedAt: now, revision: baseRevision + 1 })
    .where(and(isJourney(change), eq(journeys.revision, baseRevision)))
    .returning();
  return row ?? null;
}

function isJourney({ brandId, id }: JourneyKey) {
  return and(eq(journeys.brandId, brandId), eq(journeys.id, id));
}

/** The present names of those of the ids that are the brand's journeys, archived or not. */
export async function listNames(db: DbOrTx, { brandId, ids }: { brandId: string; ids: readonly string[] }): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select({ id: journeys.id, name: journeys.name }).from(journeys).where(and(eq(journeys.brandId, brandId), inArray(journeys.id, [...ids])));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names of the brand's other journeys, archived ones left out, that hand customers off to one. */
export async function listHandingOffTo(db: DbOrTx, { brandId, id }: JourneyKey): Promise<string[]> {
  const handsOff = sql`${journeys.document} -> 'outcomes' @> ${JSON.stringify([{ kind: 'handed-off', journeyId: id }])}::jsonb`;
  const rows = await db.select({ name: journeys.name }).from(journeys).where(and(eq(journeys.brandId, brandId), ne(journeys.id, id), isNull(journeys.archivedAt), handsOff)).orderBy(journeys.name);
  return rows.map(({ name }) => name);
}
