'use client';
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { Kbd } from './kbd';

type Props = {
  /** What it says; without it the child stands alone. It must also be readable without a pointer. */
  content: ReactNode;
  /** Keys as {@link Kbd} takes them, such as "mod+z". */
  shortcut?: string;
  side?: 'top' | 'right' | 'bottom' | 'left';
  /** One element that takes a ref and passes its props on. */
  children: ReactElement;
};

/** A word of explanation on hover and keyboard focus. */
export function Tooltip({ content, shortcut, side = 'top', children }: Props) {
  if (content === undefined || content === null || content === '') return children;
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup className="flex max-w-64 origin-(--transform-origin) items-center gap-2 rounded-md bg-inverse px-2 py-1 text-12 text-on-inverse shadow-float transition-[opacity,scale] data-ending-style:opacity-0 data-instant:transition-none data-starting-style:scale-97 data-starting-style:opacity-0">
            {content}
            {shortcut && <Kbd keys={shortcut} inverse />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
