'use client';

import { useId, useState, type FormEvent } from 'react';
import { NO_ANSWER } from '@/components/settings/answer';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import type { AwayActions } from './away-section';

type Props = { open: boolean; onOpenChange: (open: boolean) => void; others: readonly { id: string; name: string }[]; today: string; delegate: AwayActions['delegate'] };

/** Asks who takes one's place and on which days. Give it a new key for each, so that it starts empty. */
export function HandOverDialog({ open, onOpenChange, others, today, delegate }: Props) {
  const [to, setTo] = useState(others.length === 1 ? others[0]!.id : undefined);
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useId();
  const toast = useToast();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!to) return setProblem('Choose who takes your place.');
    if (!from || !until) return setProblem('Choose the first and the last day.');
    setBusy(true);
    const answer = await delegate({ to, from, until }).catch(() => NO_ANSWER);
    setBusy(false);
    if (!answer.ok) return setProblem(answer.message);
    toast.show({ title: `Handed over to ${others.find(({ id }) => id === to)!.name}`, tone: 'success' });
    onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title="Hand over while you are away"
      description="They approve what you could, besides what they may themselves. Neither of you can approve what you worked on."
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button variant="primary" type="submit" form={form} loading={busy}>
            Hand over
          </Button>
        </>
      }
    >
      <form id={form} noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
        <Field label="To" required>
          <Select value={to} onValueChange={setTo} options={others.map(({ id, name }) => ({ value: id, label: name }))} placeholder="Choose a person…" />
        </Field>
        <div className="grid grid-cols-2 gap-3">
          <Field label="First day" required>
            <Input type="date" value={from} onValueChange={setFrom} min={today} />
          </Field>
          <Field label="Last day" required>
            <Input type="date" value={until} onValueChange={setUntil} min={from || today} />
          </Field>
        </div>
        <p className="text-12 text-faint">Whole days by UTC, three months at most. You can end it at any time.</p>
        {problem && <Notice tone="danger">{problem}</Notice>}
      </form>
    </Dialog>
  );
}
