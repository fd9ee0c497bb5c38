'use client';

import { CloudCheck, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { SaveStatus as Status } from '@/lib/editor/autosave';
import { RelativeTime } from './relative-time';

type Props = { status: Status; kept: boolean; onRetry: () => void; onResolve: () => void };

/** Says in a few words whether the edits are safe, and what can be done when they are not. */
export function SaveStatus({ status, kept, onRetry, onResolve }: Props) {
  switch (status.kind) {
    case 'saved':
      return (
        <Line icon={<CloudCheck />}>
          Saved <RelativeTime atMs={status.atMs} />
        </Line>
      );
    case 'unsaved':
    case 'saving':
      return <Line icon={<LoaderCircle className="motion-safe:animate-spin" />}>Saving…</Line>;
    case 'offline':
      return (
        <Line icon={<CloudOff />} tone="warning" action={<Button size="sm" variant="ghost" onClick={onRetry}>Try now</Button>}>
          Offline. {kept ? 'Your edits are kept in this browser' : 'Keep this tab open: this browser cannot keep your edits'}
        </Line>
      );
    case 'conflict':
      return (
        <Line icon={<TriangleAlert />} tone="danger" action={<Button size="sm" variant="ghost" onClick={onResolve}>Resolve</Button>}>
          Conflict: this journey was changed elsewhere
        </Line>
      );
    case 'refused':
      return (
        <Line icon={<TriangleAlert />} tone="danger">
          Not saved. {status.message}
        </Line>
      );
  }
}

const TONES = { quiet: 'text-muted', warning: 'text-warning-ink', danger: 'text-danger-ink' };

function Line({ icon, tone = 'quiet', action, children }: { icon: ReactNode; tone?: keyof typeof TONES; action?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex min-w-0 items-center gap-1">
      <output aria-label="Saving" className={classNames('flex min-w-0 items-center gap-1.5 text-12 [&_svg]:size-3.5 [&_svg]:shrink-0', TONES[tone])}>
        {icon}
        <span className="truncate">{children}</span>
      </output>
      {action}
    </div>
  );
}
