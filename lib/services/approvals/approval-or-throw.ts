import { findApproval, type StoredApproval } from '@/db/queries/approvals';
import { findJourney, lockJourney } from '@/db/queries/journeys';
import type { DbOrTx } from '@/db/handle';
import type { JourneyRow } from '@/db/schema/journeys';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { z } from 'zod';

/**
 * The brand's approval with this id. With `lock`, its journey and then itself are locked: whatever is done about any version of a journey
 * happens one after the other. Throws ServiceError `not-found`.
 */
export async function approvalOrThrow(tx: DbOrTx, { brandId }: ServiceContext, id: unknown, { lock = false } = {}): Promise<StoredApproval & { journey: JourneyRow }> {
  const read = z.uuid().safeParse(id);
  const found = read.success ? await findApproval(tx, { brandId, id: read.data }) : null;
  if (!found) throw notThere();
  const key = { brandId, id: found.row.journeyId };
  const journey = lock ? await lockJourney(tx, key) : await findJourney(tx, key);
  const stored = lock ? await findApproval(tx, { brandId, id: found.row.id }, { lock }) : found;
  if (!journey || !stored) throw notThere();
  return { ...stored, journey };
}

function notThere(): ServiceError {
  return new ServiceError('not-found', 'This approval is not there. It may belong to another brand; go back to the list of approvals.');
}
