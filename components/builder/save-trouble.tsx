'use client';

import { CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { classNames } from '@/components/ui/class-names';
import type { SaveStatus as Status } from '@/lib/editor/autosave';

type Trouble = { icon: ReactNode; tone: string; word: string; sentence: string; action?: 'retry' | 'resolve'; signIn?: true };

const [WARNING, DANGER] = ['text-warning-ink', 'text-danger-ink'];

/** What keeps edits from being saved: a word for beside the name, and a sentence that says what is kept and what to do. */
export function troubleOf(status: Status, kept: boolean): Trouble | undefined {
  const safe = kept ? 'Your edits are kept in this browser' : 'Keep this tab open: this browser cannot keep your edits';
  switch (status.kind) {
    case 'saving':
      return status.slow && { icon: <LoaderCircle className="motion-safe:animate-spin" />, tone: WARNING, word: 'Saving…', sentence: `The server takes its time. ${safe}` };
    case 'offline':
      return { icon: <CloudOff />, tone: WARNING, word: status.fault ? 'Not saved' : 'Offline', sentence: status.fault ? `The server has a problem and is asked again. ${safe}` : safe, action: 'retry' };
    case 'conflict':
      return { icon: <TriangleAlert />, tone: DANGER, word: 'Conflict', sentence: 'This journey was changed elsewhere', action: 'resolve' };
    case 'refused':
      return { icon: <TriangleAlert />, tone: DANGER, word: 'Not saved', sentence: status.message, ...(status.again && { action: 'retry' }), ...(status.signIn && { signIn: true }) };
    default:
      return undefined;
  }
}

/** The sentence and what can be done about it, in a place where it moves nothing. */
export function SaveTrouble({ status, kept, onRetry, onResolve }: { status: Status; kept: boolean; onRetry: () => void; onResolve: () => void }) {
  const trouble = troubleOf(status, kept);
  if (!trouble) return null;
  return (
    <div className={classNames('flex min-w-0 items-center gap-2 text-12', trouble.tone)}>
      {/* Read out by the status beside the name. */}
      <p aria-hidden className="line-clamp-2 min-w-0 text-right text-pretty" title={trouble.sentence}>
        {trouble.sentence}
      </p>
      {trouble.signIn && (
        // Coming back from there, the page saves.
        <a href="/sign-in?to=/journeys" target="_blank" rel="noreferrer" className={buttonClass('secondary', 'sm')}>
          Sign in
        </a>
      )}
      {trouble.action && (
        <Button size="sm" onClick={trouble.action === 'retry' ? onRetry : onResolve}>
          {trouble.action === 'retry' ? 'Try now' : 'Resolve'}
        </Button>
      )}
    </div>
  );
}
