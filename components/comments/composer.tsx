'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { withMentions } from '@/lib/brand/mentions';
import { useComments } from './comments-context';
import type { Draft } from './create-comments';
import { MentionField } from './mention-field';

const EMPTY: Draft = { text: '', mentioned: [] };

/** A field for words about a thing, and the button that sends them; they stay until they are kept, also when the field goes and comes back. */
export function Composer({ about, label, action, onSend }: { about: string; label: string; action: string; onSend: (text: string) => Promise<boolean> }) {
  const { findPeople, drafts } = useComments();
  const [{ text, mentioned }, setDraft] = useState<Draft>(() => drafts.get(about) ?? EMPTY);
  const change = (draft: Draft) => {
    if (draft.text) drafts.set(about, draft);
    else drafts.delete(about);
    setDraft(draft);
  };
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (!text.trim() || busy) return;
    setBusy(true);
    if (await onSend(withMentions(text, mentioned))) change(EMPTY);
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
        <MentionField
          label={label}
          value={text}
          onValueChange={(next, person) => change({ text: next, mentioned: person ? [...mentioned.filter(({ name }) => name !== person.name), person] : mentioned })}
          findPeople={findPeople}
        />
      </div>
      <Button size="sm" type="submit" loading={busy} disabled={!text.trim()}>
        {action}
      </Button>
    </form>
  );
}
