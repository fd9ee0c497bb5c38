'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { AccountCard } from './account-card';
import { Form, FormField } from './form';
import { openAnew, postJson } from './post-json';

/** The second step of signing in: a code from the authenticator app, or one of the recovery codes. */
export function SecondFactorForm({ to, onBack }: { to: string; onBack: () => void }) {
  const [code, setCode] = useState('');
  const [recovery, setRecovery] = useState(false);
  const [trustDevice, setTrustDevice] = useState(false);
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);

  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), [recovery]);

  const submit = async () => {
    setBusy(true);
    const way = recovery ? 'verify-backup-code' : 'verify-totp';
    const answer = await postJson(`/api/auth/two-factor/${way}`, { code: recovery ? code.trim() : code.replace(/\s/g, ''), trustDevice });
    if (answer.ok) return openAnew(to);
    setBusy(false);
    setRefused(answer.status === 401 ? 'That code is not right. Codes change every half minute; try the one shown now.' : answer.message);
  };
  const change = () => {
    setRecovery((now) => !now);
    setCode('');
    setRefused(undefined);
  };

  return (
    <AccountCard
      title={recovery ? 'Use a recovery code' : 'Enter the code'}
      about={recovery ? 'One of the codes you kept when you turned on two-step sign-in. Each works once.' : 'Open your authenticator app and type the six digits it shows.'}
      foot={
        <span className="inline-flex flex-wrap justify-center gap-2">
          <Button size="sm" variant="ghost" onClick={change}>
            {recovery ? 'Use the authenticator app' : 'Use a recovery code'}
          </Button>
          <Button size="sm" variant="ghost" onClick={onBack}>
            Back to sign-in
          </Button>
        </span>
      }
    >
      <Form action="Sign in" busy={busy} refused={refused === undefined ? undefined : { message: refused, problems: [] }} onSubmit={submit}>
        <FormField
          key={String(recovery)}
          label={recovery ? 'Recovery code' : 'Code'}
          name="code"
          ref={input}
          inputMode={recovery ? 'text' : 'numeric'}
          autoComplete="one-time-code"
          value={code}
          onValueChange={setCode}
        />
        <Checkbox checked={trustDevice} onCheckedChange={setTrustDevice} label="Do not ask again on this device for 30 days" />
      </Form>
    </AccountCard>
  );
}
