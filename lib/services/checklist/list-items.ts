import { listChecklistItems } from '@/db/queries/checklist-items';
import type { ChecklistItem } from '@/db/schema/checklist-items';
import type { ServiceContext } from '../context';
import { parseId } from '../journeys/parse-id';
import { authorize } from '../permissions';

/** What the team has noted about the steps of a journey's checklist. */
export async function listItems(context: ServiceContext, input: { journeyId: unknown }): Promise<ChecklistItem[]> {
  authorize(context, 'journey.read');
  return listChecklistItems(context.db, { brandId: context.brandId, journeyId: parseId(input.journeyId) });
}
