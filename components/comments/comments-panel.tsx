'use client';

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { refOf } from '@/components/builder/ref-of';
import { partName } from '@/components/inspector/part-name';
import { KeepInPlace } from '@/components/shell/keep-in-place';
import { useCan } from '@/components/shell/role-context';
import { Segmented } from '@/components/ui/segmented';
import { Composer } from './composer';
import { useComments } from './comments-context';
import { draftsOf } from './kept-drafts';
import { openThreads } from './take-in-comments';
import { Thread } from './thread';

/** What people say about the journey and its parts; a new thread is about what is selected. */
export default function CommentsPanel() {
  const store = useEditorStore();
  const context = useComments();
  const { store: comments, add, resolve, read } = context;
  const all = useStore(comments);
  useEffect(read, [read]);
  const journey = useEditor((state) => state.journey);
  const [selected] = useEditor((state) => state.selection);
  const mayWrite = useCan('comment.write');
  const [show, setShow] = useState<'open' | 'all'>('open');
  const about = selected && selected.kind !== 'note' ? refOf(journey, selected.id) : undefined;
  const threads = show === 'all' ? all.filter(({ threadId }) => threadId === null) : openThreads(all);
  const name = about ? partName(journey, about) : 'the journey';
  // Words about a part that went while they were typed are about the journey now.
  const stranded = about ? undefined : [...draftsOf(context).keys()].find((id) => id && !refOf(journey, id) && !all.some((comment) => comment.id === id));
  const draft = about?.id ?? stranded ?? '';

  return (
    <section aria-label="Comments" className="scroll-quiet h-full overflow-y-auto p-3">
      <div className="mx-auto flex max-w-180 flex-col gap-3">
        <div className="flex items-center gap-3">
          <h2 className="sr-only">Comments</h2>
          <Segmented aria-label="Which comments" dense value={show} onValueChange={setShow} options={[{ value: 'open', label: 'Open' }, { value: 'all', label: 'All' }]} />
          {mayWrite && <p className="text-12 text-faint">Select a part on the canvas to comment on it.</p>}
        </div>
        {mayWrite && <Composer key={draft} about={draft} label={`Comment on ${name}`} action="Comment" onSend={(text) => add({ text, ...(about && { partId: about.id }) })} />}
        <KeepInPlace of={all}>
          {threads.map((first) => {
            const part = first.partId === null ? undefined : refOf(journey, first.partId);
            return (
              <Thread
                key={first.id}
                first={first}
                about={part ? partName(journey, part) : first.partName}
                answers={all.filter(({ threadId }) => threadId === first.id)}
                gone={first.partId !== null && !part}
                onShowPart={part && (() => store.getState().select([part]))}
                onAnswer={(text) => add({ text, threadId: first.id })}
                onResolve={(resolved) => void resolve(first.id, resolved)}
              />
            );
          })}
        </KeepInPlace>
        {threads.length === 0 && <p className="py-4 text-center text-13 text-muted">{all.length > 0 && show === 'open' ? 'Everything said is settled.' : 'Nothing has been said yet.'}</p>}
      </div>
    </section>
  );
}
