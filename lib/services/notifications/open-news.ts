import { z } from 'zod';
import { openNotification } from '@/db/queries/notifications';
import { unscoped } from '@/db/scope';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { authorize } from '../permissions';

/**
 * Where one's own news leads, in whichever of one's brands it is, and marks it as read: links in mails do not know which brand
 * somebody is working on. Throws ServiceError `not-found`.
 */
export async function openNews(context: ServiceContext, input: { id: unknown }): Promise<{ brandId: string; path: string }> {
  authorize(context, 'account.write');
  const { db, actor, now } = context;
  const id = z.uuid().safeParse(input.id);
  const opened = id.success ? await openNotification(unscoped(db), { id: id.data, userId: actor.id, now }) : null;
  if (!opened) throw new ServiceError('not-found', 'This notification is not there any more.');
  return opened;
}
