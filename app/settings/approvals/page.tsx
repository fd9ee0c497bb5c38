import type { Metadata } from 'next';
import { ApprovalRulesPage } from '@/components/settings/approvals/approval-rules-page';
import { can } from '@/lib/brand/permissions';
import { listMembers } from '@/lib/services/members/list-members';
import { findRules } from '@/lib/services/policies/find-rules';
import { requestContext } from '../../request-context';
import { updateRulesAction } from './actions';

export const metadata: Metadata = { title: 'Approval rules' };

/** What the brand has decided about approvals. */
export default async function ApprovalSettings() {
  const context = await requestContext();
  const [rules, { members }] = await Promise.all([findRules(context), listMembers(context)]);
  const approvers = members.filter(({ role }) => can(role, 'approval.decide')).map(({ userId, name, role }) => ({ id: userId, name, role }));
  return <ApprovalRulesPage key={JSON.stringify(rules)} saved={rules} approvers={approvers} people={members.length} save={updateRulesAction} />;
}
