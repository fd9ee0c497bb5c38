'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Textarea } from '@/components/ui/textarea';

/** A field for words, and the button that sends them; they stay until they are kept. */
export function Composer({ label, action, onSend }: { label: string; action: string; onSend: (text: string) => Promise<boolean> }) {
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (!text.trim() || busy) return;
    setBusy(true);
    if (await onSend(text)) setText('');
    setBusy(false);
  };
  return (
    <form
      className="mt-2 flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <div className="min-w-0 flex-1">
        <Textarea aria-label={label} placeholder={`${label}…`} rows={1} maxLength={4_000} value={text} onValueChange={setText} />
      </div>
      <Button size="sm" type="submit" loading={busy} disabled={!text.trim()}>
        {action}
      </Button>
    </form>
  );
}
