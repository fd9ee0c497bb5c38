import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findComment, insertComment } from '@/db/queries/comments';
import type { Comment } from '@/db/schema/comments';
import { check } from '@/lib/journey/explain';
import { findTouchpoint, findTransition, nameOf } from '@/lib/journey/graph';
import { Id } from '@/lib/journey/id';
import type { Journey } from '@/lib/journey/journey';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { journeyOrThrow } from '../journeys/find-journey';
import { authorize } from '../permissions';

const Said = z.strictObject({
  text: z.string().trim().min(1, 'must say something').max(4_000, 'must have at most 4,000 characters'),
  /** The part it is about; absent for the journey as a whole. */
  partId: Id.optional(),
  /** The thread it answers. */
  threadId: z.string().max(64).optional(),
});

/** Says something about a part of a journey, or answers in a thread. Throws ServiceError `invalid` or `not-found`. */
export async function addComment(context: ServiceContext, input: { journeyId: unknown; said: unknown }): Promise<Comment> {
  authorize(context, 'comment.write');
  const read = check(Said, input.said);
  if (!read.ok) throw new ServiceError('invalid', 'This comment cannot be kept.', read.problems);
  const { text, partId, threadId } = read.value;
  const { db, brandId, actor, now } = context;
  return db.transaction(async (tx) => {
    const journey = await journeyOrThrow(tx, context, input.journeyId);
    const thread = threadId === undefined ? null : await findComment(tx, { brandId, id: threadId });
    if (threadId !== undefined && (thread?.journeyId !== journey.id || thread.threadId !== null)) throw new ServiceError('not-found', 'This thread is not there any more.');
    const part = thread ? thread.partId : (partId ?? null);
    const name = thread ? thread.partName : part === null ? 'The journey' : partName(journey.document, part);
    if (name === undefined) throw new ServiceError('invalid', 'The part this is about is not in the saved journey. Wait until your edits are saved, then try again.');
    const comment: Comment = { id: randomUUID(), journeyId: journey.id, threadId: thread?.id ?? null, partId: part, partName: name, text, authorId: actor.id, authorName: actor.name, at: now, resolvedAt: null, resolvedBy: null };
    await insertComment(tx, comment);
    await audit(tx, context, 'journey.comment', journey.id, { comment: comment.id, part });
    return comment;
  });
}

function partName(journey: Journey, id: string): string | undefined {
  const transition = findTransition(journey, id);
  if (transition) return `${nameOf(journey, transition.from)} → ${nameOf(journey, transition.to)}`;
  const touchpoint = findTouchpoint(journey, id)?.touchpoint;
  if (touchpoint) return touchpoint.name || id;
  return [...journey.states, ...journey.outcomes].some((part) => part.id === id) ? nameOf(journey, id) : undefined;
}
