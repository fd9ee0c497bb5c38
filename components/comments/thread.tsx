'use client';

import { Check, RotateCcw } from 'lucide-react';
import { RelativeTime } from '@/components/builder/relative-time';
import { useCan } from '@/components/shell/role-context';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { CommentEntry } from './comment-entry';
import type { ShownComment } from './take-in-comments';
import { CommentText } from './comment-text';
import { Composer } from './composer';

type Props = {
  first: ShownComment;
  /** What it is about, by its name of today; of a part that is gone, its last one known. */
  about: string;
  answers: readonly CommentEntry[];
  /** Whether the part it is about is gone. */
  gone: boolean;
  onShowPart: (() => void) | undefined;
  onAnswer: (text: string) => Promise<boolean>;
  onResolve: (resolved: boolean) => void;
};

/** What was said about one thing, in order, and whether it is settled. */
export function Thread({ first, about, answers, gone, onShowPart, onAnswer, onResolve }: Props) {
  const mayWrite = useCan('comment.write');
  const resolved = first.resolvedAtMs !== null;
  return (
    <article aria-label={`About ${about}`} className="rounded-lg border bg-raised p-3 text-13">
      <header className="flex items-center gap-2 text-12">
        {onShowPart && !gone ? (
          <button type="button" onClick={onShowPart} title={about} className="min-h-6 min-w-0 truncate rounded-md font-medium text-accent-ink underline-offset-2 hover:underline">
            {about}
          </button>
        ) : (
          <span title={about} className="min-w-0 truncate font-medium">
            {about}
          </span>
        )}
        {gone && <Badge>on a part that was removed</Badge>}
        <span className="min-w-0 flex-1" />
        {resolved && (
          <Badge tone="success" className="max-w-60">
            <span className="truncate">settled by {first.resolvedBy}</span>
          </Badge>
        )}
        {mayWrite && <Button size="sm" icon={resolved ? <RotateCcw /> : <Check />} onClick={() => onResolve(!resolved)}>
          {resolved ? 'Open again' : 'Settle'}
        </Button>}
      </header>
      <ol className="mt-2 space-y-2">
        {[first, ...answers].map(({ id, authorName, atMs, text }) => (
          <li key={id}>
            <p className="text-12 text-faint">
              <span className="font-medium text-muted">{authorName}</span> <RelativeTime atMs={atMs} />
            </p>
            <CommentText text={text} />
          </li>
        ))}
      </ol>
      {mayWrite && (!resolved || first.lingers) && <Composer about={first.id} label={`Answer about ${about}`} action="Answer" onSend={onAnswer} />}
    </article>
  );
}
