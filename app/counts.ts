import 'server-only';
import type { Counts } from '@/components/shell/counts-context';
import { listWaiting } from '@/lib/services/approvals/list-approvals';
import { countNews } from '@/lib/services/notifications/count-news';
import { requestContext } from './request-context';

/** What waits for whoever makes this request. */
export async function countsOf(): Promise<Counts> {
  const context = await requestContext();
  const [waiting, unread] = await Promise.all([listWaiting(context), countNews(context)]);
  return { waiting: waiting.length, unread };
}
