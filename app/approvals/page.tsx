import type { Metadata } from 'next';
import { AwaySection } from '@/components/approvals/away-section';
import { InboxPage } from '@/components/approvals/inbox-page';
import { APPROVAL_STATUSES } from '@/lib/approval/approval';
import { approvalsPulse } from '@/lib/services/approvals/approvals-pulse';
import { listApprovals } from '@/lib/services/approvals/list-approvals';
import { listDelegations } from '@/lib/services/delegations/list-delegations';
import { listMembers } from '@/lib/services/members/list-members';
import { can } from '@/lib/services/permissions';
import { requestContext } from '../request-context';
import { delegateAction, endDelegationAction } from './actions';
import { awayEntries, inboxRow } from './entries';

export const metadata: Metadata = { title: 'Approvals' };

const AWAY_ACTIONS = { delegate: delegateAction, end: endDelegationAction };

/** The approvals of the brand; `?show=all` also what is decided, `&status=…` of one status. */
export default async function Approvals({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { show, status } = await searchParams;
  const context = await requestContext();
  // Before what it counts is read, so that nothing between the two stays unseen.
  const { revision } = await approvalsPulse(context);
  const [entries, delegations, { members }] = await Promise.all([listApprovals(context), listDelegations(context), listMembers(context)]);
  const me = context.actor.id;
  const others = members.filter(({ userId, role }) => userId !== me && can(role, 'approval.decide')).map(({ userId, name }) => ({ id: userId, name }));
  const approves = can(context.actor.role, 'approval.decide');
  return (
    <InboxPage
      rows={entries.map(inboxRow)}
      view={{ show: show === 'all' ? 'all' : 'waiting', status: APPROVAL_STATUSES.find((each) => each === status) ?? null }}
      revision={revision}
      approves={approves}
      away={approves && <AwaySection me={me} entries={awayEntries(delegations, members, context.now)} others={others} today={context.now.toISOString().slice(0, 10)} actions={AWAY_ACTIONS} />}
    />
  );
}
