import { findJourney as queryJourney } from '@/db/queries/journeys';
import type { DbOrTx } from '@/db/handle';
import type { JourneyRow } from '@/db/schema/journeys';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';
import { notThere, parseId } from './parse-id';

/** The journey with its draft. Throws ServiceError `not-found`. */
export async function findJourney(context: ServiceContext, id: unknown): Promise<JourneyRow> {
  authorize(context, 'journey.read');
  return journeyOrThrow(context.db, context, id);
}

/** The same inside another service's transaction. */
export async function journeyOrThrow(db: DbOrTx, { brandId }: ServiceContext, id: unknown): Promise<JourneyRow> {
  const row = await queryJourney(db, { brandId, id: parseId(id) });
  if (!row) throw notThere();
  return row;
}
