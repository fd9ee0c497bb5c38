import type { JourneyRow } from '@/db/schema/journeys';
import { blankJourney } from '@/lib/journey/blank';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { insertDraft } from './insert-draft';
import { parseName } from './parse-name';

/** Starts a blank journey. Throws ServiceError `invalid` for a name that is empty or too long. */
export async function createJourney(context: ServiceContext, input: { name: unknown }): Promise<JourneyRow> {
  authorize(context, 'journey.write');
  return insertDraft(context, blankJourney(parseName(input.name)), 'journey.create');
}
