import type { ReactNode } from 'react';

/** A text that scrolls where it is long, by keyboard too. */
export function Scrolls({ name, className, children }: { name: string; className: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- what scrolls must be reachable by keyboard
    <div tabIndex={0} role="group" aria-label={name} className={`focus-inset overflow-y-auto scroll-quiet ${className}`}>
      {children}
    </div>
  );
}
