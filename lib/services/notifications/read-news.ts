import { z } from 'zod';
import { markRead } from '@/db/queries/notifications';
import { check } from '@/lib/journey/explain';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';

const Ids = z.array(z.uuid()).max(200).optional();

/** Marks one's own news as read: those named, or all. It changes nothing for anyone else, so it leaves no trace in the audit trail. */
export async function readNews(context: ServiceContext, input: { ids?: unknown }): Promise<void> {
  authorize(context, 'account.write');
  const read = check(Ids, input.ids);
  if (!read.ok) throw new ServiceError('invalid', 'This news cannot be marked as read.', read.problems);
  const { brandId, actor, now } = context;
  await markRead(context.db, { brandId, userId: actor.id, ...(read.value && { ids: read.value }), now });
}
