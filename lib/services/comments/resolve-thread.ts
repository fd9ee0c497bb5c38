import { findComment, settleThread } from '@/db/queries/comments';
import type { Comment } from '@/db/schema/comments';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { parseId } from '../journeys/parse-id';
import { authorize } from '../permissions';

/** Settles a thread, or opens it again. Throws ServiceError `not-found`. */
export async function resolveThread(context: ServiceContext, input: { id: unknown; resolved: boolean }): Promise<Comment> {
  authorize(context, 'comment.write');
  const { db, brandId, actor, now } = context;
  const resolved = input.resolved === true;
  return db.transaction(async (tx) => {
    const id = parseId(input.id);
    const found = await findComment(tx, { brandId, id });
    if (!found || found.threadId !== null) throw new ServiceError('not-found', 'This thread is not there any more.');
    const comment = await settleThread(tx, { brandId, id, resolvedAt: resolved ? now : null, resolvedBy: resolved ? actor.name : null });
    await audit(tx, context, resolved ? 'journey.comment-resolve' : 'journey.comment-reopen', found.journeyId, { comment: id });
    return comment!;
  });
}
