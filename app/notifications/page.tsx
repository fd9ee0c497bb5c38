import type { Metadata } from 'next';
import { NewsPage } from '@/components/notifications/news-page';
import { listNews } from '@/lib/services/notifications/list-news';
import { requestContext } from '../request-context';
import { readNewsAction } from './actions';

export const metadata: Metadata = { title: 'Notifications' };

/** One's own news in this brand. */
export default async function Notifications() {
  const news = await listNews(await requestContext());
  return <NewsPage news={news.map(({ id, text, path, at, readAt }) => ({ id, text, path, atMs: at.getTime(), read: readAt !== null }))} markRead={readNewsAction} />;
}
