'use client';
import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { classNames } from './class-names';
import { POPUP } from './popup-class';

type Props = {
  trigger: ReactElement;
  title?: ReactNode;
  children: ReactNode;
  side?: 'top' | 'right' | 'bottom' | 'left';
  align?: 'start' | 'center' | 'end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** What has the focus when it closes, where that is not its button. */
  finalFocus?: RefObject<HTMLElement | null>;
  className?: string;
};

/** A small panel beside its button. Controlled when `open` is given. */
export function Popover({ trigger, title, children, side = 'bottom', align = 'start', open, onOpenChange, finalFocus, className }: Props) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup finalFocus={finalFocus} className={classNames(POPUP, 'max-w-[min(24rem,var(--available-width))] p-3', className)}>
            {title && <Base.Title className="mb-2 text-13 font-medium">{title}</Base.Title>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
