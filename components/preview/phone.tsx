import type { ReactNode } from 'react';
import { Initial } from './sender';

/** The part of a phone's screen on which something arrives. With `head`, a thread of that sender. */
export function Phone({ head, children }: { head?: string; children: ReactNode }) {
  return (
    <div className="w-full max-w-80 overflow-hidden rounded-[20px] border border-line-strong bg-surface">
      {head !== undefined && (
        <p className="flex items-center gap-2 border-b border-line px-3.5 py-2">
          <Initial of={head} className="size-6 text-11!" />
          <bdi className="min-w-0 truncate text-13 font-semibold">{head}</bdi>
        </p>
      )}
      <div className="flex flex-col gap-2 px-3 py-3.5">{children}</div>
    </div>
  );
}
