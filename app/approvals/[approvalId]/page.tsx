import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ApprovalPage } from '@/components/approvals/approval-page';
import { approvalsPulse } from '@/lib/services/approvals/approvals-pulse';
import { findApprovalView } from '@/lib/services/approvals/find-approval';
import { listWaiting } from '@/lib/services/approvals/list-approvals';
import { findBrand } from '@/lib/services/brands/find-brand';
import { listComments } from '@/lib/services/comments/list-comments';
import { ServiceError } from '@/lib/services/errors';
import { addCommentAction, findPeopleAction, listCommentsAction, resolveThreadAction } from '../../journeys/[journeyId]/comment-actions';
import { commentEntry } from '../../journeys/[journeyId]/library-entries';
import { requestContext } from '../../request-context';
import { decideAction } from '../actions';
import { approvalData } from '../entries';

type Props = { params: Promise<{ approvalId: string }> };

const load = cache(async (id: string) => {
  try {
    const context = await requestContext();
    // Before what it counts is read, so that nothing between the two stays unseen.
    const { revision } = await approvalsPulse(context, { approvalId: id });
    return { revision, ...(await findApprovalView(context, { id })) };
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'not-found') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await load((await params).approvalId)).journey.name}: approval` };
}

const COMMENT_ACTIONS = { listComments: listCommentsAction, addComment: addCommentAction, findPeople: findPeopleAction, resolveThread: resolveThreadAction };

/** One request for approval: everything it is decided by, and the decision. */
export default async function Approval({ params }: Props) {
  const { revision, ...view } = await load((await params).approvalId);
  const context = await requestContext();
  const [{ name }, comments, waiting] = await Promise.all([findBrand(context), listComments(context, { journeyId: view.journey.id }), listWaiting(context)]);
  return <ApprovalPage key={view.row.id} data={approvalData(view, { brandName: name, waiting, now: context.now })} revision={revision} comments={comments.map((comment) => commentEntry(comment, context))} decide={decideAction} commentActions={COMMENT_ACTIONS} />;
}
