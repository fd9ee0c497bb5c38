import { listJourneyNames, type JourneyName } from '@/db/queries/journeys';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** What other journeys may refer to: every journey of the brand by name, archived ones too, and by what each is entered. */
export async function listKnownJourneys(context: ServiceContext): Promise<JourneyName[]> {
  authorize(context, 'journey.read');
  return listJourneyNames(context.db, { brandId: context.brandId });
}
