'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { AccountCard } from './account-card';
import { Form, FormField } from './form';
import { openAnew, postJson, type Posted } from './post-json';
import { SecondFactorForm } from './second-factor-form';

type Props = {
  /** Where to go afterwards: a path of ours. */
  to: string;
  /** The name of the OpenID provider, where there is one. */
  provider: string | undefined;
  /** Why they are here, where it must be said. */
  note?: string | undefined;
};

/** Email and password, then the second factor where there is one; or the organization's own sign-in. */
export function SignInForm({ to, provider, note }: Props) {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [refused, setRefused] = useState<Extract<Posted<unknown>, { ok: false }>>();
  const [busy, setBusy] = useState(false);
  const [second, setSecond] = useState(false);

  const submit = async () => {
    setBusy(true);
    const answer = await postJson<{ twoFactorRedirect?: boolean }>('/api/auth/sign-in/email', { email, password });
    if (answer.ok && !answer.value.twoFactorRedirect) return openAnew(to);
    setBusy(false);
    setRefused(answer.ok ? undefined : answer);
    setSecond(answer.ok);
  };
  const signInElsewhere = async () => {
    setBusy(true);
    const answer = await postJson<{ url: string }>('/api/auth/sign-in/social', { provider: 'oidc', callbackURL: to, errorCallbackURL: '/sign-in' });
    if (answer.ok) return window.location.assign(answer.value.url);
    setBusy(false);
    setRefused(answer);
  };

  if (second) return <SecondFactorForm to={to} onBack={() => setSecond(false)} />;
  return (
    <AccountCard title="Sign in" foot={<TextLink href="/reset">Forgot your password?</TextLink>}>
      {note && (
        <Notice tone="info" className="mb-4">
          {note}
        </Notice>
      )}
      <Form action="Sign in" busy={busy} refused={refused && { ...refused, message: wordsFor(refused), problems: [] }} onSubmit={submit}>
        <FormField label="Email" name="email" type="email" autoComplete="username" inputMode="email" autoCapitalize="none" value={email} onValueChange={setEmail} />
        <FormField label="Password" name="password" type="password" autoComplete="current-password" value={password} onValueChange={setPassword} />
      </Form>
      {provider && (
        <Button className="mt-3 w-full" disabled={busy} onClick={signInElsewhere}>
          Continue with {provider}
        </Button>
      )}
    </AccountCard>
  );
}

function wordsFor({ status, message }: { status: number; message: string }): string {
  if (status === 401 || status === 400) return 'Email or password is not right. Check both, or set a new password below.';
  return message;
}
