'use client';

import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { MOST_SAID, withMentions } from '@/lib/brand/mentions';
import { useComments } from './comments-context';
import type { Draft } from './create-comments';
import { draftsOf, keepDraft } from './kept-drafts';
import { MentionField } from './mention-field';

const EMPTY: Draft = { text: '', mentioned: [] };

/** A field for words about a thing, and the button that sends them; they stay until they are kept, also when the field goes and comes back, or the page is reloaded. */
export function Composer({ about, label, action, onSend }: { about: string; label: string; action: string; onSend: (text: string) => Promise<boolean> }) {
  const comments = useComments();
  const [{ text, mentioned }, setDraft] = useState<Draft>(() => draftsOf(comments).get(about) ?? EMPTY);
  const change = (draft: Draft) => {
    keepDraft(comments, about, draft);
    setDraft(draft);
  };
  const id = useId();
  const over = withMentions(text, mentioned).trim().length - MOST_SAID;
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const send = async () => {
    if (!text.trim() || over > 0 || busy) return;
    setBusy(true);
    const sent = await onSend(withMentions(text, mentioned));
    setBusy(false);
    if (!sent) return;
    // The button goes to rest with nothing to send; who pressed it goes on where words are written.
    if (field.current?.form?.contains(document.activeElement)) field.current.focus();
    // What was typed meanwhile stays.
    if (comments.drafts.get(about)?.text === text) change(EMPTY);
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
          findPeople={comments.findPeople}
          onSend={() => void send()}
          field={field}
          problem={over > 0 ? id : undefined}
        />
        {over > 0 && (
          <p id={id} className="mt-1 text-12 text-danger-ink">
            Longer than a comment can be: take out {over.toLocaleString('en-US')} {over === 1 ? 'character' : 'characters'}, or say it in two.
          </p>
        )}
      </div>
      <Button size="sm" type="submit" loading={busy} disabled={!text.trim() || over > 0}>
        {action}
      </Button>
    </form>
  );
}
