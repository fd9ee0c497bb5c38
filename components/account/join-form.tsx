'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { ROLE_WORDS, type Role } from '@/lib/brand/permissions';
import { AccountCard } from './account-card';
import { Form, FormField } from './form';
import { openAnew, postJson, type Posted } from './post-json';
import { signOut } from './sign-out';

type Props = {
  token: string;
  invitation: { brandName: string; email: string; role: Role; invitedBy: string; hasAccount: boolean };
  signedInAs: string | undefined;
  provider: string | undefined;
};

/** Joining a brand: as oneself when signed in, by signing in first, or with a new account. */
export function JoinForm({ token, invitation: { brandName, email, role, invitedBy, hasAccount }, signedInAs, provider }: Props) {
  const [person, setPerson] = useState({ name: '', password: '' });
  const [refused, setRefused] = useState<Extract<Posted<unknown>, { ok: false }>>();
  const [busy, setBusy] = useState(false);
  const about = `${invitedBy} invites you as ${ROLE_WORDS[role].name.toLowerCase()}. ${ROLE_WORDS[role].about}`;
  const title = `Join ${brandName}`;

  const join = async () => {
    setBusy(true);
    const joined = await postJson(`/api/invitations/${encodeURIComponent(token)}`, signedInAs ? {} : person);
    const answer = joined.ok && !signedInAs ? await postJson('/api/auth/sign-in/email', { email, password: person.password }) : joined;
    if (answer.ok) return openAnew('/journeys');
    setBusy(false);
    setRefused(answer);
  };
  const joinElsewhere = async () => {
    setBusy(true);
    const answer = await postJson<{ url: string }>('/api/auth/sign-in/social', { provider: 'oidc', callbackURL: '/journeys', errorCallbackURL: '/sign-in' });
    if (answer.ok) return window.location.assign(answer.value.url);
    setBusy(false);
    setRefused(answer);
  };

  if (signedInAs && signedInAs !== email) {
    return (
      <AccountCard title={title} about={`This invitation is for ${email}, and you are signed in as ${signedInAs}.`}>
        <Button className="w-full" onClick={signOut}>
          Sign out
        </Button>
      </AccountCard>
    );
  }
  if (signedInAs) {
    return (
      <AccountCard title={title} about={about}>
        <Form action={`Join as ${email}`} busy={busy} refused={refused} onSubmit={join}>
          {null}
        </Form>
      </AccountCard>
    );
  }
  if (hasAccount) {
    return (
      <AccountCard title={title} about={`${about} You have an account already: sign in as ${email}, and you come back here.`}>
        <ButtonLink variant="primary" className="w-full" href={`/sign-in?to=${encodeURIComponent(`/invite/${token}`)}`}>
          Sign in
        </ButtonLink>
      </AccountCard>
    );
  }
  return (
    <AccountCard title={title} about={about}>
      <Form action="Create account and join" busy={busy} refused={refused} onSubmit={join}>
        <FormField label="Email" name="email" type="email" autoComplete="username" readOnly value={email} onValueChange={() => undefined} />
        <FormField label="Your name" name="name" autoComplete="name" maxLength={100} refused={refused} value={person.name} onValueChange={(name) => setPerson((now) => ({ ...now, name }))} />
        <FormField label="Password" name="password" type="password" hint="Ten characters or more. A short sentence is easy to remember." autoComplete="new-password" refused={refused} value={person.password} onValueChange={(password) => setPerson((now) => ({ ...now, password }))} />
      </Form>
      {provider && (
        <Button className="mt-3 w-full" disabled={busy} onClick={joinElsewhere}>
          Continue with {provider}
        </Button>
      )}
    </AccountCard>
  );
}
