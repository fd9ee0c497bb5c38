'use client';

import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { Field } from './field';
import { Input } from './input';

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** The verb on the button. */
  action: string;
  initial?: string;
  placeholder?: string;
  /** Another way, at the left of the buttons. */
  aside?: ReactNode;
  onSubmit: (name: string) => Promise<{ ok: true } | { ok: false; message: string }>;
};

/** Asks for a name. It closes when the server took it; else it says why and keeps what was typed. */
export function NameDialog({ open, onOpenChange, title, action, initial = '', placeholder, aside, onSubmit }: Props) {
  const form = useId();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);

  const change = (next: boolean) => {
    onOpenChange(next);
    if (!next) {
      setName(undefined);
      setRefused(undefined);
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = (name ?? initial).trim();
    if (!typed) return setRefused('Give it a name.');
    setBusy(true);
    const answer = await onSubmit(typed);
    setBusy(false);
    if (answer.ok) change(false);
    else setRefused(answer.message);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title={title}
      size="sm"
      initialFocus={input}
      footer={
        <>
          {aside && <span className="-ml-2 mr-auto">{aside}</span>}
          <Button onClick={() => change(false)}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" loading={busy}>
            {action}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field label="Name" error={refused}>
          <Input ref={input} maxLength={200} value={name ?? initial} onValueChange={(next) => (setName(next), setRefused(undefined))} placeholder={placeholder} />
        </Field>
      </form>
    </Dialog>
  );
}
