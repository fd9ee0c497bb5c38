'use client';
import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { POPUP, POPUP_LIST } from './popup-class';

type Props = {
  /** The button it belongs to; null before it was opened for the first time. */
  anchor: HTMLElement | null;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** One menu for the buttons of a whole list: a menu for every row would cost more than the row. Its children are those of Menu. */
export function MenuAt({ anchor, open, onClose, children }: Props) {
  return (
    <Base.Root
      modal={false}
      open={open}
      onOpenChange={(next, details) => {
        // A second press on the button is the button's to answer.
        const target = details.event.target;
        if (details.reason === 'outside-press' && target instanceof Node && anchor?.contains(target)) details.cancel();
        else if (!next) onClose();
      }}
    >
      <Base.Portal>
        <Base.Positioner anchor={anchor} side="bottom" align="end" sideOffset={4} collisionPadding={8} className="z-50 outline-none">
          <Base.Popup finalFocus={() => anchor ?? true} className={classNames(POPUP, POPUP_LIST, 'min-w-44')}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
