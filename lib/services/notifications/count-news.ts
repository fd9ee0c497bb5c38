import { countUnread } from '@/db/queries/notifications';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** How much of one's own news in this brand was not read. */
export async function countNews(context: ServiceContext): Promise<number> {
  authorize(context, 'account.read');
  return countUnread(context.db, { brandId: context.brandId, userId: context.actor.id });
}
