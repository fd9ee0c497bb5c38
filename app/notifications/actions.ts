'use server';

import { revalidatePath } from 'next/cache';
import { readNews } from '@/lib/services/notifications/read-news';
import { refusal, type Refusal } from '../refusal';
import { requestContext } from '../request-context';

/** Marks news as read: those named, or all. */
export async function readNewsAction(input: { ids?: string[] }): Promise<{ ok: true } | Refusal> {
  try {
    await readNews(await requestContext(), input?.ids ? { ids: input.ids } : {});
    revalidatePath('/', 'layout');
    return { ok: true };
  } catch (error) {
    return refusal(error);
  }
}
