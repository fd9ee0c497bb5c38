'use client';

import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { Button } from '@/components/ui/button';
import { can, type Role } from '@/lib/brand/permissions';
import { NO_ANSWER, type Answer } from './answer';
import { InviteDialog } from './invite-dialog';
import { LinkDialog } from './link-dialog';
import { MemberRow } from './member-row';
import { PendingRow } from './pending-row';
import { SettingsSection } from './settings-section';
import { SettingsTabs } from './settings-tabs';
import { useToast } from '@/components/ui/toast';

export type MemberEntry = { userId: string; name: string; email: string; role: Role; twoFactor: boolean };
export type PendingEntry = { id: string; email: string; role: Role; invitedBy: string; expiresAtMs: number };
export type MemberActions = {
  invite: (input: { email: string; role: Role }) => Promise<Answer<{ link: string; mailed: boolean }>>;
  withdraw: (input: { id: string }) => Promise<Answer>;
  changeRole: (input: { userId: string; role: Role }) => Promise<Answer>;
  remove: (input: { userId: string }) => Promise<Answer>;
  makeResetLink: (input: { userId: string }) => Promise<Answer<{ link: string }>>;
};

type Props = { me: { userId: string; role: Role }; brandName: string; members: readonly MemberEntry[]; pending: readonly PendingEntry[]; actions: MemberActions };

/** Who belongs to the brand, as what, and who is invited. */
export function MembersPage({ me, brandName, members, pending, actions }: Props) {
  const [inviting, setInviting] = useState(false);
  const [round, setRound] = useState(0);
  const [link, setLink] = useState<{ name: string; link: string }>();
  const toast = useToast();

  const run = async (what: Promise<Answer>, done: string) => {
    const answer = await what.catch(() => NO_ANSWER);
    if (answer.ok) toast.show({ title: done, tone: 'success' });
    else toast.show({ title: 'Nothing was changed', description: answer.message, tone: 'danger' });
  };
  const reset = async ({ userId, name }: MemberEntry) => {
    const answer = await actions.makeResetLink({ userId }).catch(() => NO_ANSWER);
    if (answer.ok) setLink({ name, link: answer.link });
    else toast.show({ title: 'No link was made', description: answer.message, tone: 'danger' });
  };

  return (
    <>
      <PageHeader
        title="Settings"
        tabs={<SettingsTabs />}
        actions={
          can(me.role, 'member.invite') && (
            <Button variant="primary" icon={<UserPlus />} onClick={() => (setRound(round + 1), setInviting(true))}>
              Invite someone
            </Button>
          )
        }
      />
      <div className="mx-auto max-w-200 space-y-10 px-4 py-8 sm:px-6">
        <SettingsSection title={`Members of ${brandName}`} about="Each has one role here, and may have another in another brand.">
          <ul className="divide-y divide-line rounded-lg border bg-raised">
            {members.map((member) => (
              <MemberRow
                key={member.userId}
                member={member}
                me={me}
                onRole={(role) => run(actions.changeRole({ userId: member.userId, role }), `${member.name}’s role was changed`)}
                onRemove={() => run(actions.remove({ userId: member.userId }), `${member.name} was removed`)}
                onReset={() => reset(member)}
              />
            ))}
          </ul>
        </SettingsSection>
        {pending.length > 0 && (
          <SettingsSection title="Invited" about="An invitation is good for a week and works once.">
            <ul className="divide-y divide-line rounded-lg border bg-raised">
              {pending.map((each) => (
                <PendingRow key={each.id} pending={each} onWithdraw={can(me.role, 'member.invite') ? () => run(actions.withdraw({ id: each.id }), `The invitation of ${each.email} was withdrawn`) : undefined} />
              ))}
            </ul>
          </SettingsSection>
        )}
      </div>
      <InviteDialog key={round} open={inviting} onOpenChange={setInviting} myRole={me.role} invite={actions.invite} />
      <LinkDialog link={link} onClose={() => setLink(undefined)} />
    </>
  );
}
