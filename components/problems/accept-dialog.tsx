'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { Textarea } from '@/components/ui/textarea';
import { MAX_REASON_LENGTH } from '@/lib/editor/commands/suppress-finding';
import type { Finding } from '@/lib/linter/finding';
import { SEVERITY_WORDS } from './severity';

type Props = {
  /** What is accepted: everything one rule finds about one part. */
  findings: readonly [Finding, ...Finding[]];
  open: boolean;
  onClose: () => void;
  onAccept: (reason: string) => void;
};

/** Asks for the reason why a warning or note may stay. Give it a new key for each, so that it starts empty. */
export function AcceptDialog({ findings, open, onClose, onAccept }: Props) {
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const word = SEVERITY_WORDS[findings[0].severity].one;
  const empty = reason.trim() === '';
  const submit = () => (empty ? setAsked(true) : onAccept(reason));
  return (
    <Dialog
      open={open}
      initialFocus={box}
      onOpenChange={(next) => !next && onClose()}
      size="sm"
      title={findings.length === 1 ? `Accept this ${word}?` : `Accept these ${findings.length} ${SEVERITY_WORDS[findings[0].severity].many}?`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" onClick={submit}>
            Accept
          </Button>
        </>
      }
    >
      <ul className="mb-4 space-y-1">
        {findings.map(({ message, severity }) => (
          <li key={message} className="flex items-start gap-2 text-muted">
            <SeverityIcon severity={severity} className="mt-0.5" />
            <span className="min-w-0">{message}</span>
          </li>
        ))}
      </ul>
      <div ref={(element) => void (box.current = element?.querySelector('textarea') ?? null)}>
        <Field
          required
          label="Reason"
          error={asked && empty ? `Write why this ${word} is fine here.` : undefined}
          hint="Kept in the journey: whoever approves it reads it. It can be brought back at any time."
        >
          <Textarea value={reason} onValueChange={setReason} maxLength={MAX_REASON_LENGTH} rows={3} />
        </Field>
      </div>
    </Dialog>
  );
}
