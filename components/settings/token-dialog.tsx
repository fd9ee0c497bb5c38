'use client';

import { useId, useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { TOKEN_SCOPES, type TokenScope } from '@/lib/brand/permissions';
import { NO_ANSWER } from './answer';
import { CopyLine } from './copy-line';
import type { TokenActions } from './tokens-page';

const SCOPES = Object.keys(TOKEN_SCOPES) as TokenScope[];
const LIFETIMES = [
  { value: '7', label: 'A week' },
  { value: '30', label: 'Thirty days' },
  { value: '90', label: 'Ninety days' },
  { value: '365', label: 'A year' },
];

/** Makes a token, and shows it this once. */
export function TokenDialog({ open, onOpenChange, create }: { open: boolean; onOpenChange: (open: boolean) => void; create: TokenActions['create'] }) {
  const form = useId();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<TokenScope[]>(['journeys:read']);
  const [days, setDays] = useState('90');
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [token, setToken] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await create({ name, scopes, days: Number(days) }).catch(() => NO_ANSWER);
    setBusy(false);
    setRefused(answer.ok ? undefined : answer.message);
    if (answer.ok) setToken(answer.token);
  };

  if (token) {
    return (
      <Dialog
        open={open}
        onOpenChange={onOpenChange}
        title="Copy your token now"
        description="It is shown this once: we keep only a mark of it."
        footer={
          <Button variant="primary" onClick={() => onOpenChange(false)}>
            Done
          </Button>
        }
      >
        <CopyLine label="API token" text={token} />
      </Dialog>
    );
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="New API token"
      size="sm"
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" loading={busy}>
            Make token
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="space-y-4">
        {refused && <Notice tone="danger" title={refused} />}
        <Field label="Name" hint="The program that will use it.">
          <Input value={name} maxLength={200} onValueChange={setName} />
        </Field>
        <fieldset>
          <legend className="text-12 font-medium text-muted">It may</legend>
          {SCOPES.map((scope) => (
            <Checkbox
              key={scope}
              checked={scopes.includes(scope)}
              onCheckedChange={(on) => setScopes((now) => SCOPES.filter((each) => (each === scope ? on : now.includes(each))))}
              label={TOKEN_SCOPES[scope].does}
            />
          ))}
        </fieldset>
        <Field label="Good for">
          <Select value={days} onValueChange={setDays} options={LIFETIMES} />
        </Field>
      </form>
    </Dialog>
  );
}
