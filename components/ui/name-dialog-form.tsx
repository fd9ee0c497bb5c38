'use client';

import { useId, useRef, useState, type FormEvent } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import { Field } from './field';
import { Input } from './input';
import type { NameDialogProps } from './name-dialog';

type Props = NameDialogProps & { onClose: () => void };

/** The dialog of {@link NameDialogProps}. */
export default function NameDialogForm({ open, onOpenChange, title, action, initial = '', placeholder, aside, onSubmit }: Props) {
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
