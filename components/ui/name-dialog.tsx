'use client';
import type { ReactNode } from 'react';
import { lazyPart, usePreload } from './lazy-part';

export type NameDialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** The verb on the button. */
  action: string;
  initial?: string;
  placeholder?: string;
  /** Another way, at the left of the buttons. */
  aside?: ReactNode;
  onSubmit: (name: string) => Promise<{ ok: true } | { ok: false; message: string }>;
};

const NameDialogForm = lazyPart(() => import('./name-dialog-form'));
const PARTS = [NameDialogForm];

/** Asks for a name. It closes when the server took it; else it says why and keeps what was typed. */
export function NameDialog(props: NameDialogProps) {
  usePreload(PARTS);
  return <NameDialogForm {...props} onClose={() => props.onOpenChange(false)} />;
}
