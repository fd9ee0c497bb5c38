import type { ReactNode } from 'react';

/** The frame of pages that anyone may open: sign-in, set-up, invitations, and the help. */
export function PublicFrame({ children }: { children: ReactNode }) {
  return (
    <main id="content" className="isolate h-dvh overflow-auto print:h-auto">
      {children}
    </main>
  );
}
