import { z } from 'zod';
import { deletePresence, listPresent, upsertPresence } from '@/db/queries/presence';
import { findPulse } from '@/db/queries/pulse';
import { check } from '@/lib/journey/explain';
import { Id } from '@/lib/journey/schema/id';
import { revisionOf } from '../approvals/approvals-pulse';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { notThere, parseId } from '../journeys/parse-id';
import { authorize } from '../permissions';

/** For how long after a person was last heard of others see them: two beats may get lost. */
export const LASTS_MS = 16_000;
/** When what is left of people who went without a word may be cleared away: whoever leaves does. */
const FORGOTTEN_MS = 10 * 60_000;

const At = z.strictObject({ partId: Id.nullable(), leaving: z.boolean().optional() });

/** `partId` is what they look at, null for the journey as a whole. */
export type Present = { userId: string; name: string; partId: string | null };
/**
 * `changedBy` saved the journey last; null where they are not known any more. `comments` and `happened` are others whenever something is said
 * or settled, or happens to its requests for approval, or one of them runs out.
 */
export type Presences = { others: Present[]; revision: number; changedBy: { name: string; you: boolean } | null; comments: string; happened: string; archived: boolean };

/**
 * Says that the person has the journey before them (or leaves it), and who else has. Each call renews it; it is no change of the
 * brand's data, so it leaves no trace in the audit trail. Throws ServiceError `invalid` or `not-found`.
 */
export async function bePresent(context: ServiceContext, input: { journeyId: unknown; at: unknown }): Promise<Presences> {
  authorize(context, 'presence.write');
  const { db, brandId, actor, now } = context;
  const journeyId = parseId(input.journeyId);
  const read = check(At, input.at);
  if (!read.ok) throw new ServiceError('invalid', 'Where you are cannot be read.', read.problems);
  const { partId, leaving } = read.value;
  return db.transaction(async (tx) => {
    const found = await findPulse(tx, { brandId, journeyId, now });
    if (!found) throw notThere();
    const { revision, updatedBy, updatedByName, comments, archived } = found;
    if (leaving) await deletePresence(tx, { journeyId, userId: actor.id }, new Date(now.getTime() - FORGOTTEN_MS));
    else await upsertPresence(tx, { journeyId, userId: actor.id, name: actor.name, partId, seenAt: now });
    const others = await listPresent(tx, { journeyId, except: actor.id, after: new Date(now.getTime() - LASTS_MS) });
    const changedBy = updatedByName === null ? null : { name: updatedByName, you: updatedBy === actor.id };
    return { others: others.map(({ userId, name, partId: part }) => ({ userId, name, partId: part })), revision, changedBy, comments, happened: revisionOf(found), archived };
  });
}
