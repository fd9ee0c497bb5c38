'use client';

import { CloudCheck, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { SaveStatus as Status } from '@/lib/editor/autosave';
import { RelativeTime } from './relative-time';

type Trouble = { icon: ReactNode; tone: keyof typeof TONES; word: string; sentence: string; action?: 'retry' | 'resolve' };

const TONES = { quiet: 'text-muted', warning: 'text-warning-ink', danger: 'text-danger-ink' };

/** What keeps edits from being saved: a word for beside the name, and a sentence that says what is kept and what to do. */
function troubleOf(status: Status, kept: boolean): Trouble | undefined {
  const safe = kept ? 'Your edits are kept in this browser' : 'Keep this tab open: this browser cannot keep your edits';
  switch (status.kind) {
    case 'saving':
      return status.slow && { icon: <Busy />, tone: 'warning', word: 'Saving…', sentence: `The server takes its time. ${safe}` };
    case 'offline':
      return { icon: <CloudOff />, tone: 'warning', word: status.fault ? 'Not saved' : 'Offline', sentence: status.fault ? `The server has a problem and is asked again. ${safe}` : safe, action: 'retry' };
    case 'conflict':
      return { icon: <TriangleAlert />, tone: 'danger', word: 'Conflict', sentence: 'This journey was changed elsewhere', action: 'resolve' };
    case 'refused':
      return { icon: <TriangleAlert />, tone: 'danger', word: 'Not saved', sentence: status.message, ...(status.again && { action: 'retry' }) };
    default:
      return undefined;
  }
}

/** Says in a word or two, as wide as it always is, whether the edits are safe; the whole sentence to screen readers. */
export function SaveStatus({ status, kept }: { status: Status; kept: boolean }) {
  const trouble = troubleOf(status, kept);
  return (
    <output aria-label="Saving" className={classNames('flex min-w-0 items-center gap-1.5 text-12 whitespace-nowrap [&_svg]:size-3.5 [&_svg]:shrink-0', TONES[trouble?.tone ?? 'quiet'])}>
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
          <Busy />
          Saving…
        </>
      )}
    </output>
  );
}

/** What keeps edits from being saved, and what can be done about it: in a place where it moves nothing. */
export function SaveTrouble({ status, kept, onRetry, onResolve }: { status: Status; kept: boolean; onRetry: () => void; onResolve: () => void }) {
  const trouble = troubleOf(status, kept);
  if (!trouble) return null;
  return (
    <div className={classNames('flex min-w-0 items-center gap-2 text-12', TONES[trouble.tone])}>
      {/* Read out by the status beside the name. */}
      <p aria-hidden className="line-clamp-2 min-w-0 text-right text-pretty" title={trouble.sentence}>
        {trouble.sentence}
      </p>
      {trouble.action && (
        <Button size="sm" onClick={trouble.action === 'retry' ? onRetry : onResolve}>
          {trouble.action === 'retry' ? 'Try now' : 'Resolve'}
        </Button>
      )}
    </div>
  );
}

function Busy() {
  return <LoaderCircle className="motion-safe:animate-spin" />;
}
