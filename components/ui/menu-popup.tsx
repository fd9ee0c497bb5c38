'use client';
import { Menu as Base } from '@base-ui/react/menu';
import { useEffect, useRef } from 'react';
import { classNames } from './class-names';
import { MenuParts, type MenuAtProps } from './menu-parts';
import { POPUP, POPUP_LIST } from './popup-class';

/** The list of a menu, beside what it belongs to. */
export default function MenuPopup({ anchor, open, onClose, side = 'bottom', align = 'start', focusFirst, returnTo, finalFocus, id, className, children, ...labels }: MenuAtProps) {
  const popup = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open || !focusFirst) return undefined;
    const frame = requestAnimationFrame(() => {
      const items = popup.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]');
      items?.[focusFirst === 'first' ? 0 : items.length - 1]?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [open, focusFirst]);
  const element = anchor instanceof Element ? anchor : null;
  const focusAfter = () => {
    const back = returnTo ?? element;
    return finalFocus?.() ?? (!isTaken() && back instanceof HTMLElement && back !== document.body && back.isConnected ? back : false);
  };
  return (
    <MenuParts value={Base}>
      <Base.Root
        modal={false}
        open={open}
        onOpenChange={(next, details) => {
          // A second press on the button is the button's to answer.
          const target = details.event.target;
          if (details.reason === 'outside-press' && target instanceof Node && element?.contains(target)) details.cancel();
          else if (!next) onClose();
        }}
      >
        <Base.Portal>
          <Base.Positioner anchor={anchor} side={side} align={align} sideOffset={4} collisionPadding={8} className="z-50 outline-none">
            <Base.Popup ref={popup} id={id} {...labels} finalFocus={focusAfter} className={classNames(POPUP, POPUP_LIST, 'min-w-44', className)}>
              {children}
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </MenuParts>
  );
}

/** Whether something else has the focus by now, such as a field that was chosen to be filled. */
function isTaken(): boolean {
  const now = document.activeElement;
  return now !== null && now !== document.body && now.closest('[role="menu"]') === null;
}
