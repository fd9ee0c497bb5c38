'use client';
import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactNode } from 'react';
import { Kbd } from './kbd';

export type TipPopupProps = {
  anchor: Element;
  side: 'top' | 'right' | 'bottom' | 'left';
  shortcut: string | undefined;
  /** The pointer went onto the words. */
  onStay: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** The words of a tooltip, beside their element while they are shown. */
export default function TipPopup({ anchor, side, shortcut, onStay, onClose, children }: TipPopupProps) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner anchor={anchor} side={side} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup
            onPointerEnter={onStay}
            onPointerLeave={onClose}
            className="flex max-w-64 origin-(--transform-origin) items-center gap-2 rounded-md bg-inverse px-2 py-1 text-12 text-on-inverse shadow-float transition-[opacity,scale] starting:scale-97 starting:opacity-0"
          >
            {children}
            {shortcut && <Kbd keys={shortcut} inverse />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
