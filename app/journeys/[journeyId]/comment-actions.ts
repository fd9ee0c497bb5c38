'use server';

import type { CommentEntry, Said } from '@/components/comments/comment-entry';
import { addComment } from '@/lib/services/comments/add-comment';
import { resolveThread } from '@/lib/services/comments/resolve-thread';
import type { Mention } from '@/lib/brand/mentions';
import { listNames } from '@/lib/services/members/list-names';
import { mailNews } from '../../mail-news';
import { refusal, type Refusal } from '../../refusal';
import { requestContext } from '../../request-context';
import { commentEntry } from './library-entries';

export async function addCommentAction(input: { journeyId: string; said: Said }): Promise<{ ok: true; value: CommentEntry } | Refusal> {
  try {
    const context = await requestContext();
    const comment = await addComment(context, { journeyId: input?.journeyId, said: input?.said });
    await mailNews(context);
    return { ok: true, value: commentEntry(comment) };
  } catch (error) {
    return refusal(error);
  }
}

export async function resolveThreadAction(input: { id: string; resolved: boolean }): Promise<{ ok: true; value: CommentEntry } | Refusal> {
  try {
    return { ok: true, value: commentEntry(await resolveThread(await requestContext(), { id: input?.id, resolved: input?.resolved })) };
  } catch (error) {
    return refusal(error);
  }
}

export async function findPeopleAction(): Promise<Mention[]> {
  return listNames(await requestContext());
}
