'use client';
import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { classNames } from './class-names';
import { DIALOG_BACKDROP, DIALOG_POPUP, DIALOG_VIEWPORT } from './dialog-class';
import { IconButton } from './icon-button';

const WIDTHS = { sm: 'max-w-100', md: 'max-w-136', lg: 'max-w-200' };

type Props = {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** A button that opens it, when it is not controlled from elsewhere. */
  trigger?: ReactElement;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  size?: keyof typeof WIDTHS;
  /** What is focused when it opens; else the first control. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** What is focused when it closes; else what had the focus before. False leaves the focus where it is. */
  finalFocus?: () => HTMLElement | false | undefined;
};

/** A modal dialog: focus stays inside, Escape and the backdrop close it, focus returns. */
export function Dialog({ open, onOpenChange, trigger, title, description, children, footer, size = 'md', initialFocus, finalFocus }: Props) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={DIALOG_BACKDROP} />
        <Base.Viewport className={DIALOG_VIEWPORT}>
          <Base.Popup initialFocus={initialFocus} finalFocus={finalFocus && (() => finalFocus() ?? true)} className={classNames(DIALOG_POPUP, WIDTHS[size])}>
            <header className="flex items-start gap-4 px-5 pt-4 pb-3">
              <div className="min-w-0 flex-1">
                <Base.Title className="text-16 font-semibold">{title}</Base.Title>
                {description && <Base.Description className="mt-1 text-13 text-muted">{description}</Base.Description>}
              </div>
              <Base.Close render={<IconButton label="Close" icon={<X />} size="sm" className="-mr-1.5" />} />
            </header>
            {children && <div className="scroll-quiet min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">{children}</div>}
            {footer && <footer className="flex justify-end gap-2 border-t border-line px-5 py-3">{footer}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
