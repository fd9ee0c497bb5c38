import type { ReactNode } from 'react';

/** What stands in a chart's place: why there is none yet, and what to do. */
export function Waiting({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-3 rounded-lg border border-dashed border-line-strong px-6 py-4 text-center text-12 text-pretty text-muted">
      <p>{children}</p>
      {action}
    </div>
  );
}
