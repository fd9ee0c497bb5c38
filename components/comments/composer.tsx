'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { withMentions, type Mention } from '@/lib/brand/mentions';
import { useComments } from './comments-context';
import { MentionField } from './mention-field';

/** A field for words, and the button that sends them; they stay until they are kept. */
export function Composer({ label, action, onSend }: { label: string; action: string; onSend: (text: string) => Promise<boolean> }) {
  const { findPeople } = useComments();
  const [text, setText] = useState('');
  const [mentioned, setMentioned] = useState<readonly Mention[]>([]);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (!text.trim() || busy) return;
    setBusy(true);
    if (await onSend(withMentions(text, mentioned))) {
      setText('');
      setMentioned([]);
    }
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
        <MentionField label={label} value={text} onValueChange={setText} onMention={(person) => setMentioned((before) => [...before.filter(({ name }) => name !== person.name), person])} findPeople={findPeople} />
      </div>
      <Button size="sm" type="submit" loading={busy} disabled={!text.trim()}>
        {action}
      </Button>
    </form>
  );
}
