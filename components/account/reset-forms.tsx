'use client';

import { useState } from 'react';
import { ButtonLink } from '@/components/ui/button-link';
import { TextLink } from '@/components/ui/text-link';
import { AccountCard } from './account-card';
import { Form, FormField } from './form';
import { postJson, type Posted } from './post-json';

type Refused = Extract<Posted<unknown>, { ok: false }>;

/** Asks for a link by mail; without a mail server it says who can make one. */
export function RequestResetForm({ canMail }: { canMail: boolean }) {
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [busy, setBusy] = useState(false);
  const back = <TextLink href="/sign-in">Back to sign-in</TextLink>;

  const submit = async () => {
    setBusy(true);
    const answer = await postJson('/api/auth/request-password-reset', { email });
    setBusy(false);
    setSent(answer.ok);
    setRefused(answer.ok ? undefined : { ...answer, message: answer.status === 400 ? 'That is not an email address.' : answer.message });
  };

  if (!canMail) {
    return (
      <AccountCard title="Set a new password" about="This installation sends no mail. Ask an owner or admin of your brand: under Settings, Members, they can make a link for you." foot={back}>
        <p className="text-13 text-muted">
          You are the owner? On the server, run <code className="rounded-md bg-sunken px-1 font-mono text-12">npm run journey -- reset-password EMAIL</code>.
        </p>
      </AccountCard>
    );
  }
  if (sent) return <AccountCard title="Look into your mail" about={`If ${email} has an account here, a link is on its way. It is good for an hour.`} foot={back}>{null}</AccountCard>;
  return (
    <AccountCard title="Set a new password" about="We send you a link." foot={back}>
      <Form action="Send the link" busy={busy} refused={refused} onSubmit={submit}>
        <FormField label="Email" name="email" type="email" autoComplete="username" inputMode="email" autoCapitalize="none" value={email} onValueChange={setEmail} />
      </Form>
    </AccountCard>
  );
}

/** Sets a new password by the token of a link. All sessions end with it. */
export function NewPasswordForm({ token }: { token: string }) {
  const [newPassword, setNewPassword] = useState('');
  const [done, setDone] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    if (newPassword.length < 10) return setRefused({ ok: false, status: 400, message: '', problems: [{ path: 'newPassword', message: 'This must have at least 10 characters.' }] });
    setBusy(true);
    const answer = await postJson('/api/auth/reset-password', { token, newPassword });
    setBusy(false);
    setDone(answer.ok);
    setRefused(answer.ok ? undefined : { ...answer, message: answer.status === 400 ? 'This link was used or has run out. Ask for a new one.' : answer.message });
  };

  if (done) {
    return (
      <AccountCard title="Your new password is set" about="You were signed out everywhere.">
        <ButtonLink href="/sign-in" variant="primary" className="w-full">
          Sign in
        </ButtonLink>
      </AccountCard>
    );
  }
  return (
    <AccountCard title="Set a new password">
      <Form action="Set password" busy={busy} refused={refused} onSubmit={submit}>
        <FormField label="New password" name="newPassword" type="password" hint="Ten characters or more. A short sentence is easy to remember." autoComplete="new-password" refused={refused} value={newPassword} onValueChange={setNewPassword} />
      </Form>
    </AccountCard>
  );
}
