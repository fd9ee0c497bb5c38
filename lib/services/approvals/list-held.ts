import { journeyStatuses } from '@/db/queries/approvals';
import type { Held } from '@/lib/approval/journey-standing';
import type { ServiceContext } from '../context';
import { journeyOrThrow } from '../journeys/find-journey';
import { authorize } from '../permissions';

/** A journey's requests as far as they say where it stands, the newest first: for `journeyStanding`, beside a draft that is being edited. Throws ServiceError `not-found`. */
export async function listHeld(context: ServiceContext, input: { journeyId: unknown }): Promise<Held[]> {
  authorize(context, 'journey.read');
  const { id: journeyId } = await journeyOrThrow(context.db, context, input.journeyId);
  const rows = await journeyStatuses(context.db, { brandId: context.brandId, journeyId });
  return rows.map(({ status, expiresAt, contentHash }) => ({ status, expiresAt, contentHash }));
}
