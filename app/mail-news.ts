import 'server-only';
import { headers } from 'next/headers';
import { after } from 'next/server';
import type { ServiceContext } from '@/lib/services/context';
import { sendNews } from '@/lib/services/notifications/send-news';
import { ownOrigin } from './own-origin';

/** Mails the brand's news once this request is answered, where a mail server is set. What it refuses stays for the next time. */
export async function mailNews(context: ServiceContext): Promise<void> {
  const origin = ownOrigin(await headers());
  after(() => sendNews(context, origin));
}
