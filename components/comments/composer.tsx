'use client';

import { useRef, useState } from 'react';
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
  const field = useRef<HTMLTextAreaElement>(null);
  const send = async () => {
    if (!text.trim() || busy) return;
    setBusy(true);
    const sent = await onSend(withMentions(text, mentioned));
    setBusy(false);
    if (!sent) return;
    // The button goes to rest with nothing to send; who pressed it goes on where words are written.
    if (field.current?.form?.contains(document.activeElement)) field.current.focus();
    // What was typed meanwhile stays.
    if (drafts.get(about)?.text === text) change(EMPTY);
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
          onSend={() => void send()}
          field={field}
        />
      </div>
      <Button size="sm" type="submit" loading={busy} disabled={!text.trim()}>
        {action}
      </Button>
    </form>
  );
}
