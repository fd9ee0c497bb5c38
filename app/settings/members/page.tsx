import type { Metadata } from 'next';
import { MembersPage } from '@/components/settings/members-page';
import { findBrand } from '@/lib/services/brands/find-brand';
import { listMembers } from '@/lib/services/members/list-members';
import { requestContext } from '../../request-context';
import { changeRoleAction, inviteMemberAction, makeResetLinkAction, removeMemberAction, withdrawInvitationAction } from './actions';

export const metadata: Metadata = { title: 'Members' };

const ACTIONS = { invite: inviteMemberAction, withdraw: withdrawInvitationAction, changeRole: changeRoleAction, remove: removeMemberAction, makeResetLink: makeResetLinkAction };

/** Who belongs to the brand. */
export default async function Members() {
  const context = await requestContext();
  const [{ name }, { members, pending }] = await Promise.all([findBrand(context), listMembers(context)]);
  return (
    <MembersPage
      me={{ userId: context.actor.id, role: context.actor.role }}
      brandName={name}
      members={members.map(({ userId, name: called, email, role, twoFactor }) => ({ userId, name: called, email, role, twoFactor }))}
      pending={pending.map(({ id, email, role, invitedBy, expiresAt }) => ({ id, email, role, invitedBy, expiresAtMs: expiresAt.getTime() }))}
      actions={ACTIONS}
    />
  );
}
