import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import type { DbOrTx } from '../handle';
import { checklistItems, type ChecklistItem } from '../schema/checklist-items';
import { journeys } from '../schema/journeys';
import { assertStorable } from '../storable';

/** What was noted about the steps of the brand's journey. */
export function listChecklistItems(db: DbOrTx, { brandId, journeyId }: { brandId: string; journeyId: string }): Promise<ChecklistItem[]> {
  return db
    .select(getTableColumns(checklistItems))
    .from(checklistItems)
    .innerJoin(journeys, eq(journeys.id, checklistItems.journeyId))
    .where(and(eq(journeys.brandId, brandId), eq(checklistItems.journeyId, journeyId)))
    .orderBy(asc(checklistItems.stepKey));
}

/** Notes something about a step: what is not named stays as it was. That the journey is the brand's is for the caller to have checked. */
export async function upsertChecklistItem(db: DbOrTx, item: Pick<ChecklistItem, 'journeyId' | 'stepKey' | 'title' | 'updatedAt' | 'updatedBy'> & Partial<Pick<ChecklistItem, 'done' | 'assignee' | 'dueOn'>>): Promise<ChecklistItem> {
  assertStorable({ title: item.title, assignee: item.assignee ?? '' });
  const { journeyId: _, stepKey: __, ...noted } = item;
  const [row] = await db
    .insert(checklistItems)
    .values(item)
    .onConflictDoUpdate({ target: [checklistItems.journeyId, checklistItems.stepKey], set: noted })
    .returning();
  return row!;
}
