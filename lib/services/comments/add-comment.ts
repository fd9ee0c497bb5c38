import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findComment, insertComment } from '@/db/queries/comments';
import type { Comment } from '@/db/schema/comments';
import { MOST_SAID, mentionedIds, renameMentions } from '@/lib/brand/mentions';
import { check } from '@/lib/journey/explain';
import { findTouchpoint, findTransition, nameOf } from '@/lib/journey/graph';
import { Id } from '@/lib/journey/schema/id';
import type { Journey } from '@/lib/journey/journey';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { journeyOrThrow } from '../journeys/find-journey';
import { membersIn } from '../members/members-in';
import { notify } from '../notifications/notify';
import { authorize } from '../permissions';

const Said = z.strictObject({
  text: z.string().trim().min(1, 'must say something').max(MOST_SAID, `must have at most ${MOST_SAID.toLocaleString('en-US')} characters`),
  /** The part it is about; absent for the journey as a whole. */
  partId: Id.optional(),
  /** The thread it answers. */
  threadId: z.string().max(64).optional(),
});

/** Says something about a part of a journey, or answers in a thread; members mentioned in it hear of it. Throws ServiceError `invalid` or `not-found`. */
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
    const members = new Map((await membersIn(tx, context)).map((member) => [member.userId, member.name]));
    const mentioned = mentionedIds(text);
    if (mentioned.some((id) => !members.has(id))) throw new ServiceError('invalid', 'Somebody mentioned here is not a member of this brand. Take the mention out, then send the comment again.');
    const comment: Comment = { id: randomUUID(), journeyId: journey.id, threadId: thread?.id ?? null, partId: part, partName: name, text: renameMentions(text, (id) => members.get(id)), authorId: actor.id, authorName: actor.name, at: now, resolvedAt: null, resolvedBy: null };
    await insertComment(tx, comment);
    await audit(tx, context, 'journey.comment', journey.id, { comment: comment.id, part, ...(mentioned.length > 0 && { mentioned }) });
    await notify(tx, context, { to: mentioned, text: `${actor.name} mentioned you in a comment about ${thread || part ? `“${name}” of ` : ''}“${journey.name}”`, path: `/journeys/${journey.id}#comments` });
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
