'use client';

import { useState } from 'react';
import { SettingsSection } from '@/components/settings/settings-section';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { Form, FormField } from './form';
import { openAnew, postJson, type Posted } from './post-json';
import { QrCode } from './qr-code';

type Refused = Extract<Posted<unknown>, { ok: false }>;
type Enabled = { totpURI: string; backupCodes: string[] };

/** Turning the second step of signing in on and off. */
export function TwoFactorSection({ on, hasPassword }: { on: boolean; hasPassword: boolean }) {
  const [asking, setAsking] = useState<'on' | 'off'>();
  const [enabled, setEnabled] = useState<Enabled>();
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const [busy, setBusy] = useState(false);
  const toast = useToast();

  const close = () => {
    setAsking(undefined);
    setEnabled(undefined);
    setPassword('');
    setCode('');
    setRefused(undefined);
  };
  const send = async <T,>(path: string, body: unknown, wrong: string): Promise<T | undefined> => {
    setBusy(true);
    const answer = await postJson<T>(path, body);
    setBusy(false);
    setRefused(answer.ok ? undefined : { ...answer, message: answer.status === 429 ? answer.message : wrong });
    return answer.ok ? answer.value : undefined;
  };
  const begin = async () => setEnabled(await send<Enabled>('/api/auth/two-factor/enable', { password }, 'The password is not right.'));
  const finish = async () => {
    if (await send('/api/auth/two-factor/verify-totp', { code: code.replace(/\s/g, '') }, 'That code is not right. Type the one shown now.')) openAnew('/settings/account');
  };
  const turnOff = async () => {
    if (!(await send('/api/auth/two-factor/disable', { password }, 'The password is not right.'))) return;
    toast.show({ title: 'Two-step sign-in is off' });
    openAnew('/settings/account');
  };

  return (
    <SettingsSection title="Two-step sign-in" about="After the password, a code from an authenticator app on your phone. Whoever learns your password then still cannot get in.">
      <div className="flex flex-wrap items-center gap-3">
        <p className="text-13">{on ? 'It is on.' : 'It is off.'}</p>
        {hasPassword ? (
          <Button onClick={() => setAsking(on ? 'off' : 'on')}>{on ? 'Turn off' : 'Turn on'}</Button>
        ) : (
          <p className="text-13 text-muted">You sign in elsewhere: turn it on there.</p>
        )}
      </div>
      <Dialog open={asking !== undefined} onOpenChange={(open) => !open && close()} title={asking === 'off' ? 'Turn two-step sign-in off' : 'Turn two-step sign-in on'} size="sm">
        {enabled ? (
          <div className="space-y-4">
            <p className="text-13 text-muted">Scan this with your authenticator app.</p>
            <QrCode text={enabled.totpURI} label="QR code for your authenticator app" />
            <p className="text-12 text-muted">
              Or type this key: <code className="font-mono break-all">{new URL(enabled.totpURI).searchParams.get('secret')}</code>
            </p>
            <Notice tone="warning" title="Keep these recovery codes">
              <p>Each gets you in once, should you lose the phone. They are shown this once.</p>
              <ul className="mt-2 grid grid-cols-2 gap-1 font-mono text-12" aria-label="Recovery codes">
                {enabled.backupCodes.map((each) => (
                  <li key={each}>{each}</li>
                ))}
              </ul>
            </Notice>
            <Form action="Turn on" busy={busy} refused={refused} onSubmit={finish}>
              <FormField label="Code that the app shows" name="code" inputMode="numeric" autoComplete="one-time-code" value={code} onValueChange={setCode} />
            </Form>
          </div>
        ) : (
          <Form action={asking === 'off' ? 'Turn off' : 'Go on'} busy={busy} refused={refused} onSubmit={asking === 'off' ? turnOff : begin}>
            <FormField label="Your password" name="password" type="password" autoComplete="current-password" value={password} onValueChange={setPassword} />
          </Form>
        )}
      </Dialog>
    </SettingsSection>
  );
}
