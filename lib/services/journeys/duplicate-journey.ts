import type { JourneyRow } from '@/db/schema/journeys';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { journeyOrThrow } from './find-journey';
import { insertDraft } from './insert-draft';

/** Stores a copy of the journey's draft as a journey of its own. Throws ServiceError `not-found`. */
export async function duplicateJourney(context: ServiceContext, input: { id: string }): Promise<JourneyRow> {
  authorize(context, 'journey.write');
  const { document, id } = await journeyOrThrow(context.db, context, input.id);
  return insertDraft(context, { ...document, name: copyName(document.name) }, 'journey.duplicate', { of: id });
}

/** "Welcome" → "Welcome (copy)", within the length that a name may have. */
export function copyName(name: string): string {
  return `${name.slice(0, 193)} (copy)`;
}
