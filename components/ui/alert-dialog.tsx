'use client';
import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import type { ReactElement, ReactNode } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import { DIALOG_BACKDROP, DIALOG_POPUP, DIALOG_VIEWPORT } from './dialog-class';

type Props = {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactElement;
  /** The question, such as "Delete “Welcome”?" */
  title: ReactNode;
  /** What will happen, and what can be undone. */
  description: ReactNode;
  /** A verb, such as "Delete journey". */
  confirmLabel: string;
  cancelLabel?: string;
  tone?: 'primary' | 'danger';
  loading?: boolean;
  /** The dialog closes after it, unless `loading` is controlled by the caller. */
  onConfirm: () => void;
};

/** Asks before something that cannot easily be taken back. Only its two buttons and Escape close it. */
export function AlertDialog({ open, onOpenChange, trigger, title, description, confirmLabel, cancelLabel = 'Cancel', tone = 'danger', loading, onConfirm }: Props) {
  const confirm = (
    <Button variant={tone} loading={loading} onClick={onConfirm}>
      {confirmLabel}
    </Button>
  );
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={DIALOG_BACKDROP} />
        <Base.Viewport className={DIALOG_VIEWPORT}>
          <Base.Popup className={classNames(DIALOG_POPUP, 'max-w-100 p-5')}>
            <Base.Title className="text-16 font-semibold">{title}</Base.Title>
            <Base.Description className="mt-1.5 text-13 text-muted">{description}</Base.Description>
            <div className="mt-5 flex justify-end gap-2">
              <Base.Close render={<Button>{cancelLabel}</Button>} />
              {loading === undefined ? <Base.Close render={confirm} /> : confirm}
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
