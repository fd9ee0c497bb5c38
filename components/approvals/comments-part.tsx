'use client';

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useComments } from '@/components/comments/comments-context';
import { Composer } from '@/components/comments/composer';
import { openThreads, type ShownComment } from '@/components/comments/take-in-comments';
import { Thread } from '@/components/comments/thread';
import { KeepInPlace } from '@/components/shell/keep-in-place';
import { useCan } from '@/components/shell/role-context';
import { Select } from '@/components/ui/select';

/** A part of the journey one can comment on. */
export type CommentablePart = { id: string; name: string; kind: string };

/** What people say about the journey and its parts, and a field to say more: the same comments as beside the canvas. */
export function CommentsPart({ parts }: { parts: readonly CommentablePart[] }) {
  const { store, add, resolve, read } = useComments();
  useEffect(read, [read]);
  const all = useStore(store);
  const mayWrite = useCan('comment.write');
  const [about, setAbout] = useState<string>();
  const open = openThreads(all);
  const settled = all.filter((comment) => comment.threadId === null && !open.includes(comment));
  const name = parts.find(({ id }) => id === about)?.name ?? 'the journey';
  const show = (first: ShownComment) => (
    <Thread
      key={first.id}
      first={first}
      about={first.partName}
      answers={all.filter(({ threadId }) => threadId === first.id)}
      gone={false}
      onShowPart={undefined}
      onAnswer={(text) => add({ text, threadId: first.id })}
      onResolve={(resolved) => void resolve(first.id, resolved)}
    />
  );
  return (
    <div className="flex max-w-180 flex-col gap-3">
      <KeepInPlace of={all}>{open.map(show)}</KeepInPlace>
      {open.length === 0 && <p className="text-13 text-muted">{settled.length ? 'Everything said is settled.' : 'Nothing has been said yet.'}</p>}
      {settled.length > 0 && (
        <details className="text-13">
          <summary className="w-fit rounded-md text-12 text-muted">Settled: {settled.length}</summary>
          <div className="mt-2 flex flex-col gap-3">{settled.map(show)}</div>
        </details>
      )}
      {mayWrite && (
        <div>
          <Select aria-label="Comment about" value={about} clearLabel="About the whole journey" onValueChange={setAbout} options={parts.map(({ id, name: label, kind }) => ({ value: id, label, hint: kind }))} className="max-w-80" />
          <Composer key={about} about={about ?? ''} label={`Comment on ${name}`} action="Comment" onSend={(text) => add({ text, ...(about && { partId: about }) })} />
        </div>
      )}
    </div>
  );
}
