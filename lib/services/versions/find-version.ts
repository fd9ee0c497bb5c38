import { findVersion as queryVersion } from '@/db/queries/versions';
import type { JourneyVersion } from '@/db/schema/journey-versions';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { parseId } from '../journeys/parse-id';
import { authorize } from '../permissions';

/** One version of a journey with its document. Throws ServiceError `not-found`. */
export async function findVersion(context: ServiceContext, input: { journeyId: unknown; number: number }): Promise<JourneyVersion> {
  authorize(context, 'journey.read');
  const key = { brandId: context.brandId, journeyId: parseId(input.journeyId), number: input.number };
  const version = Number.isSafeInteger(input.number) ? await queryVersion(context.db, key) : null;
  if (!version) throw new ServiceError('not-found', 'This version is not there.');
  return version;
}
