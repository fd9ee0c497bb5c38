import { z } from 'zod';
import { upsertChecklistItem } from '@/db/queries/checklist-items';
import type { ChecklistItem } from '@/db/schema/checklist-items';
import { checklistOf } from '@/lib/blueprint/checklist';
import { check } from '@/lib/journey/explain';
import { Line } from '@/lib/journey/schema/text';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { journeyOrThrow } from '../journeys/find-journey';
import { authorize } from '../permissions';

const Note = z.strictObject({
  key: z.string().min(1).max(200),
  done: z.boolean().optional(),
  /** Empty or null: nobody. */
  assignee: Line.nullable().optional(),
  dueOn: z.iso.date('must be a date such as 2026-03-01').nullable().optional(),
});

/**
 * Notes that a step of the checklist is done, whose it is, or by when. What is not named stays as it was. Throws ServiceError
 * `invalid` for a step that the journey's saved draft does not have, or `not-found`.
 */
export async function noteStep(context: ServiceContext, input: { journeyId: unknown; note: unknown }): Promise<ChecklistItem> {
  authorize(context, 'checklist.write');
  const read = check(Note, input.note);
  if (!read.ok) throw new ServiceError('invalid', 'This cannot be noted.', read.problems);
  const { key, done, dueOn, assignee } = read.value;
  const { db, actor, now } = context;
  return db.transaction(async (tx) => {
    const journey = await journeyOrThrow(tx, context, input.journeyId);
    const step = checklistOf(journey.document).find((candidate) => candidate.key === key);
    if (!step) throw new ServiceError('invalid', 'The journey does not need this step any more. Reload the page to see its steps.');
    const item = await upsertChecklistItem(tx, {
      journeyId: journey.id,
      stepKey: key,
      title: `${step.platform}: ${step.title}`,
      ...(done !== undefined && { done }),
      ...(assignee !== undefined && { assignee: assignee?.trim() || null }),
      ...(dueOn !== undefined && { dueOn }),
      updatedAt: now,
      updatedBy: actor.name,
    });
    await audit(tx, context, 'journey.checklist', journey.id, { step: key, done: item.done, assignee: item.assignee, dueOn: item.dueOn });
    return item;
  });
}
