'use client';

import { CloudCheck, LoaderCircle } from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import { lazyCode, useCode } from '@/components/ui/lazy-code';
import type { SaveStatus as Status } from '@/lib/editor/autosave';
import { RelativeTime } from './relative-time';

/** What tells of edits that are not saved. It is fetched ahead: when it is wanted, the server may be gone. */
const TROUBLE = lazyCode(() => import('./save-trouble'));

/** Says in a word or two, as wide as it always is, whether the edits are safe; the whole sentence to screen readers. */
export function SaveStatus({ status, kept }: { status: Status; kept: boolean }) {
  const trouble = useCode(TROUBLE)?.troubleOf(status, kept);
  return (
    <output aria-label="Saving" className={classNames('flex min-w-0 items-center gap-1.5 text-12 whitespace-nowrap [&_svg]:size-3.5 [&_svg]:shrink-0', trouble?.tone ?? 'text-muted')}>
      {trouble ? (
        <>
          {trouble.icon}
          {trouble.word}
          <span className="sr-only">. {trouble.sentence}</span>
        </>
      ) : status.kind === 'saved' ? (
        <>
          <CloudCheck />
          <span>
            Saved <RelativeTime atMs={status.atMs} />
          </span>
        </>
      ) : (
        <>
          <LoaderCircle className="motion-safe:animate-spin" />
          {status.kind === 'unsaved' || status.kind === 'saving' ? 'Saving…' : 'Not saved'}
        </>
      )}
    </output>
  );
}

/** The whole sentence, with what can be done about it. */
export function SaveTrouble(props: { status: Status; kept: boolean; onRetry: () => void; onResolve: () => void }) {
  const code = useCode(TROUBLE);
  return code && <code.SaveTrouble {...props} />;
}
