'use client';

import { useId, useRef, useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { NO_ANSWER, type Answer } from '@/components/settings/answer';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Textarea } from '@/components/ui/textarea';
import { useHold } from './hold-page';

type Props = {
  /** The button that opens it. */
  trigger: ReactElement;
  title: string;
  description: ReactNode;
  /** A verb for the button that does it. */
  action: string;
  tone?: 'primary' | 'danger';
  /** Without a reason it cannot be done. */
  required?: boolean;
  placeholder?: string;
  children?: ReactNode;
  size?: 'md' | 'lg';
  onSubmit: (reason: string) => Promise<Answer>;
};

/** Asks why before something is done. It closes when the server took it; else it says why not and keeps what was typed. */
export function ReasonDialog({ trigger, title, description, action, tone = 'primary', required = true, placeholder, children, size = 'md', onSubmit }: Props) {
  const form = useId();
  const text = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string>();
  const [busy, setBusy] = useState(false);
  const meanwhile = useHold(open);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (required && !reason.trim()) {
      setRefused('Say why, in a sentence or two: it is kept with the record.');
      text.current?.querySelector('textarea')?.focus();
      return;
    }
    setBusy(true);
    const answer = await onSubmit(reason.trim()).catch(() => NO_ANSWER);
    setBusy(false);
    setRefused(answer.ok ? undefined : answer.message);
    if (!answer.ok) return;
    setOpen(false);
    setReason('');
  };
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={trigger}
      title={title}
      description={description}
      size={size}
      footer={
        <>
          <Button onClick={() => setOpen(false)}>Cancel</Button>
          <Button type="submit" form={form} variant={tone} loading={busy}>
            {action}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="space-y-4">
        {meanwhile}
        {children}
        <div ref={text}>
          <Field label={required ? 'Reason' : 'Reason (optional)'} error={refused} hint="Kept with the record, and sent to those who are involved.">
            <Textarea rows={3} maxLength={4_000} value={reason} placeholder={placeholder} onValueChange={(next) => (setReason(next), setRefused(undefined))} />
          </Field>
        </div>
      </form>
    </Dialog>
  );
}
