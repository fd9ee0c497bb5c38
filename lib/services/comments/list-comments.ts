import { listComments as queryComments } from '@/db/queries/comments';
import type { Comment } from '@/db/schema/comments';
import type { ServiceContext } from '../context';
import { parseId } from '../journeys/parse-id';
import { authorize } from '../permissions';

/** Everything said about a journey, the oldest first. */
export async function listComments(context: ServiceContext, input: { journeyId: unknown }): Promise<Comment[]> {
  authorize(context, 'journey.read');
  return queryComments(context.db, { brandId: context.brandId, journeyId: parseId(input.journeyId) });
}
