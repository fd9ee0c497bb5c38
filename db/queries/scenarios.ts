import { and, desc, eq, exists, getTableColumns } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { journeys } from '../schema/journeys';
import { scenarios, type Scenario } from '../schema/scenarios';
import { assertStorable } from '../storable';

/** Keeps a scenario. That its journey is the brand's is for the caller to have checked. Throws `UnstorableTextError`. */
export async function insertScenario(db: DbOrTx, scenario: Scenario): Promise<void> {
  assertStorable({ name: scenario.name, document: scenario.document });
  await db.insert(scenarios).values(scenario);
}

/** The scenarios of the brand's journey, the newest first. */
export function listScenarios(db: DbOrTx, { brandId, journeyId }: { brandId: string; journeyId: string }): Promise<Scenario[]> {
  return db
    .select(getTableColumns(scenarios))
    .from(scenarios)
    .innerJoin(journeys, eq(journeys.id, scenarios.journeyId))
    .where(and(eq(journeys.brandId, brandId), eq(scenarios.journeyId, journeyId)))
    .orderBy(desc(scenarios.createdAt), desc(scenarios.id));
}

/** Removes a scenario of one of the brand's journeys: the row that was there, or null. */
export async function deleteScenario(db: DbOrTx, { brandId, id }: { brandId: string; id: string }): Promise<Scenario | null> {
  const ours = db.select({ id: journeys.id }).from(journeys).where(and(eq(journeys.id, scenarios.journeyId), eq(journeys.brandId, brandId)));
  const [row] = await db.delete(scenarios).where(and(eq(scenarios.id, id), exists(ours))).returning();
  return row ?? null;
}
