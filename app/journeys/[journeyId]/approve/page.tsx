import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ApprovePage } from '@/components/approve/approve-page';
import { journeyStanding } from '@/lib/approval/journey-standing';
import { approvalsPulse } from '@/lib/services/approvals/approvals-pulse';
import { listApprovalsOfJourney } from '@/lib/services/approvals/list-approvals-of-journey';
import { listApprovers } from '@/lib/services/approvals/list-approvers';
import { previewRequest } from '@/lib/services/approvals/preview-request';
import { ServiceError } from '@/lib/services/errors';
import { findJourney } from '@/lib/services/journeys/find-journey';
import { listMembers } from '@/lib/services/members/list-members';
import { requestContext } from '../../../request-context';
import { loadVersionAction } from '../library-actions';
import { launchAction, previewRequestAction, requestApprovalAction, rollBackAction, setRunningAction, withdrawRequestAction } from './actions';
import { heldApproval, pastRequest, previewEntry } from './approve-entries';

type Props = { params: Promise<{ journeyId: string }> };

/** People assumed until somebody says how many. */
const ASSUMED = 1_000;
const ACTIONS = { preview: previewRequestAction, request: requestApprovalAction, withdraw: withdrawRequestAction, launch: launchAction, setRunning: setRunningAction, rollBack: rollBackAction, loadVersion: loadVersionAction };

const load = cache(async (id: string) => {
  try {
    return await findJourney(await requestContext(), id);
  } catch (error) {
    if (error instanceof ServiceError && error.code === 'not-found') notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await load((await params).journeyId)).name}: approve` };
}

/** Where a journey stands between draft and live: ask, wait, launch, stop, return. */
export default async function Approve({ params }: Props) {
  const { id, name, document, contentHash } = await load((await params).journeyId);
  const context = await requestContext();
  const { now } = context;
  // Before what it counts is read, so that nothing between the two stays unseen.
  const { revision } = await approvalsPulse(context, { journeyId: id });
  const [all, { members }] = await Promise.all([listApprovalsOfJourney(context, { journeyId: id }), listMembers(context)]);
  const entries = all.map((each) => heldApproval(each, { draft: document, now }));
  const live = entries.find(({ status }) => status === 'launched' || status === 'paused') ?? null;
  const [newest = null] = entries;
  const open = newest && ['requested', 'changes-requested', 'rejected', 'approved'].includes(newest.status) ? newest : null;
  const ended = !live && newest && ['stopped', 'expired'].includes(newest.status) ? newest : null;
  const last = newest?.request.audience;
  const audience = { people: last?.people ?? ASSUMED, countries: last?.countries ?? [] };
  const [preview, approvers] = await Promise.all([previewRequest(context, { journeyId: id, audience }), open?.status === 'requested' ? listApprovers(context, { id: open.id }) : []]);
  const today = now.toISOString().slice(0, 10);
  return (
    <ApprovePage
      journey={{ id, name }}
      revision={revision}
      standing={journeyStanding(all.map(({ row }) => row), { draftHash: contentHash, now })}
      live={live}
      open={open}
      ended={ended}
      history={all.map((each) => pastRequest(each, now))}
      approvers={approvers}
      names={Object.fromEntries(members.map((member) => [member.userId, member.name]))}
      preview={previewEntry(preview, audience)}
      initial={{ people: last?.people, source: last?.source ?? '', countries: [...(last?.countries ?? [])], startsOn: last && last.startsOn >= today ? last.startsOn : '', message: '' }}
      today={today}
      actions={ACTIONS}
    />
  );
}
