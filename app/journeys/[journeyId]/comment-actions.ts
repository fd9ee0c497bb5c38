'use server';

import type { CommentEntry, Said } from '@/components/comments/comment-entry';
import { addComment } from '@/lib/services/comments/add-comment';
import { listComments } from '@/lib/services/comments/list-comments';
import { resolveThread } from '@/lib/services/comments/resolve-thread';
import type { Mention } from '@/lib/brand/mentions';
import { listNames } from '@/lib/services/members/list-names';
import { mailNews } from '../../mail-news';
import { refusal, type Refusal } from '../../refusal';
import { requestContext } from '../../request-context';
import { commentEntry } from './library-entries';

export async function listCommentsAction(journeyId: string): Promise<CommentEntry[] | null> {
  try {
    const context = await requestContext();
    return (await listComments(context, { journeyId })).map((comment) => commentEntry(comment, context));
  } catch (error) {
    refusal(error);
    return null;
  }
}

export async function addCommentAction(input: { journeyId: string; said: Said }): Promise<{ ok: true; value: CommentEntry } | Refusal> {
  try {
    const context = await requestContext();
    const comment = await addComment(context, { journeyId: input?.journeyId, said: input?.said });
    await mailNews(context);
    return { ok: true, value: commentEntry(comment, context) };
  } catch (error) {
    const { message, problems = [] } = refusal(error);
    return { ok: false, message: [message, ...problems.map(({ message: what }) => `It ${what}.`)].join(' ') };
  }
}

export async function resolveThreadAction(input: { id: string; resolved: boolean }): Promise<{ ok: true; value: CommentEntry } | Refusal> {
  try {
    const context = await requestContext();
    return { ok: true, value: commentEntry(await resolveThread(context, { id: input?.id, resolved: input?.resolved }), context) };
  } catch (error) {
    return refusal(error);
  }
}

export async function findPeopleAction(): Promise<Mention[] | null> {
  try {
    return await listNames(await requestContext());
  } catch (error) {
    refusal(error);
    return null;
  }
}
