'use client';
import { ContextMenu as Base } from '@base-ui/react/context-menu';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import { POPUP, POPUP_LIST } from './popup-class';

/** A menu on right click or long press over one element. Its items are the parts of `menu.tsx`. */
export function ContextMenu({ children, items }: { children: ReactElement; items: ReactNode }) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner className="z-50 outline-none" collisionPadding={8}>
          <Base.Popup className={classNames(POPUP, POPUP_LIST, 'min-w-44')}>{items}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
