import { listNotifications } from '@/db/queries/notifications';
import type { Notification } from '@/db/schema/notifications';
import type { ServiceContext } from '../context';
import { authorize } from '../permissions';

/** One's own news in this brand, the newest first, at most fifty. */
export async function listNews(context: ServiceContext): Promise<Notification[]> {
  authorize(context, 'account.read');
  return listNotifications(context.db, { brandId: context.brandId, userId: context.actor.id });
}
