'use client';

import { useState, useTransition } from 'react';
import { CopyLine } from '@/components/settings/copy-line';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Notice } from '@/components/ui/notice';
import type { TrailState, Verify } from './audit-entry';

type Outcome = { ok: true; state: TrailState } | { ok: false; message: string };

/** Computes the trail again, tells how far it is as it was written, and gives its head to be kept elsewhere. */
export function VerifyDialog({ onClose, verify }: { onClose: () => void; verify: Verify }) {
  const [noted, setNoted] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const [pending, startTransition] = useTransition();
  const run = () =>
    startTransition(async () => {
      setOutcome(await verify(noted.trim() ? { noted: noted.trim() } : {}).catch((): Outcome => ({ ok: false, message: 'The server does not answer. Try again in a moment.' })));
    });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Verify the audit trail"
      description="Each entry carries a hash of itself and of the entry before it, so nothing can be changed, taken out or put in between unnoticed."
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button variant="primary" loading={pending} onClick={run}>
            Verify
          </Button>
        </>
      }
    >
      <div className="space-y-4">
        <Field label="Head noted earlier" hint="Optional. Tells whether the trail was cut off or written anew since.">
          <Input value={noted} onValueChange={setNoted} spellCheck={false} className="font-mono" />
        </Field>
        <div aria-live="polite" className="space-y-3">
          {outcome && <Result outcome={outcome} />}
        </div>
      </div>
    </Dialog>
  );
}

function Result({ outcome }: { outcome: Outcome }) {
  if (!outcome.ok) return <Notice tone="danger" title={outcome.message} />;
  const { state } = outcome;
  const count = state.head.seq.toLocaleString('en-US');
  if (!state.ok) {
    return (
      <Notice tone="danger" title={state.message}>
        <p>Up to entry {count} the trail is as it was written. Keep a copy of the database as it is, and ask whoever runs the server.</p>
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="success" title={`Verified up to entry ${count}`}>
        {state.notedSeq !== undefined && <p>The head noted earlier is that of entry {state.notedSeq.toLocaleString('en-US')}.</p>}
      </Notice>
      {state.head.seq > 0 && (
        <div>
          <p className="mb-1.5 text-12 text-muted">The trail’s head now. Note it outside of this app, such as in a mail: it will prove that all entries up to here are still there.</p>
          <CopyLine label="Head of the trail" text={state.head.hash} />
        </div>
      )}
    </>
  );
}
