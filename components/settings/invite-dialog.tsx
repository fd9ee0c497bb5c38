'use client';

import { useId, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { ROLE_WORDS, ROLES, type Role } from '@/lib/brand/permissions';
import { NO_ANSWER } from './answer';
import { CopyLine } from './copy-line';
import type { MemberActions } from './members-page';

type Props = { open: boolean; onOpenChange: (open: boolean) => void; myRole: Role; invite: MemberActions['invite'] };

/** Invites by address and role; afterwards it shows the link, since mail may not arrive or not be set up. */
export function InviteDialog({ open, onOpenChange, myRole, invite }: Props) {
  const form = useId();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('marketer');
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<{ email: string; link: string; mailed: boolean }>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await invite({ email, role }).catch(() => NO_ANSWER);
    setBusy(false);
    setRefused(answer.ok ? undefined : answer.message);
    if (answer.ok) setSent({ email, link: answer.link, mailed: answer.mailed });
  };

  if (sent) {
    return (
      <Dialog
        open={open}
        onOpenChange={onOpenChange}
        title={`${sent.email} is invited`}
        description={sent.mailed ? 'The link was mailed. Should it not arrive, hand it on yourself.' : 'This installation sends no mail: hand them this link yourself. It works once, within a week.'}
        footer={
          <Button variant="primary" onClick={() => onOpenChange(false)}>
            Done
          </Button>
        }
      >
        <CopyLine label="Link of the invitation" text={sent.link} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Invite someone"
      size="sm"
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" loading={busy}>
            Invite
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="space-y-4" noValidate>
        {refused && <Notice tone="danger" title={refused} />}
        <Field label="Email">
          <Input type="email" inputMode="email" autoCapitalize="none" value={email} onValueChange={setEmail} />
        </Field>
        <Field label="Role" hint={ROLE_WORDS[role].about}>
          <Select<Role> value={role} onValueChange={setRole} options={ROLES.filter((each) => each !== 'owner' || myRole === 'owner').map((each) => ({ value: each, label: ROLE_WORDS[each].name }))} />
        </Field>
      </form>
    </Dialog>
  );
}
