import { updateApprovalRules } from '@/db/queries/brands';
import { followed, toStored } from '@/lib/approval/follow-defaults';
import { ApprovalRules } from '@/lib/approval/rules';
import { can } from '@/lib/brand/permissions';
import { check } from '@/lib/journey/explain';
import { audit } from '../audit';
import type { ServiceContext } from '../context';
import { ServiceError } from '../errors';
import { membersIn } from '../members/members-in';
import { authorize } from '../permissions';
import { rulesIn } from './find-rules';

/**
 * Replaces what the brand has decided about approvals: thresholds, policies, and whether its only person may approve their own work.
 * Policies and thresholds that are as usual are not stored: they follow what is usual. Requests that are open keep the rules they were
 * made under. Throws ServiceError `invalid` with problems.
 */
export async function updateRules(context: ServiceContext, input: { rules: unknown }): Promise<ApprovalRules> {
  authorize(context, 'policy.write');
  const read = check(ApprovalRules, input.rules);
  if (!read.ok) throw new ServiceError('invalid', 'These rules cannot be saved.', read.problems);
  const rules = read.value;
  return context.db.transaction(async (tx) => {
    const members = await membersIn(tx, context);
    const approvers = new Set(members.filter(({ role }) => can(role, 'approval.decide')).map(({ userId }) => userId));
    for (const { name, needs } of rules.policies) {
      const stranger = needs.flatMap(({ named }) => named).find((id) => !approvers.has(id));
      if (stranger) throw new ServiceError('invalid', `The policy “${name}” names somebody who cannot approve for this brand. Name owners, admins or managers of it.`);
    }
    if (rules.selfApproval && members.length > 1) {
      throw new ServiceError('invalid', `This brand has ${members.length} people, so nobody may approve their own journeys. Take out the statement on self-approval.`);
    }
    const before = await rulesIn(tx, context);
    await updateApprovalRules(tx, { id: context.brandId, rules: toStored(rules) });
    await audit(tx, context, 'policy.update', context.brandId, { before, after: rules, follows: followed(rules), followed: followed(before) });
    return rules;
  });
}
