import type { ReactNode } from 'react';

export type ToastTone = 'neutral' | 'success' | 'warning' | 'danger';

export type ToastMessage = {
  title: string;
  /** For failures: what was kept, and what to do. */
  description?: ReactNode;
  tone?: ToastTone;
  action?: { label: string; onSelect: () => void };
  /** Default 5 s; failures and toasts with an action stay 10 s. 0 stays until dismissed. */
  durationMs?: number;
};

/** What shows messages once it has come. */
type Shower = { show: (id: string, message: ToastMessage) => void; dismiss: (id: string) => void };

let shower: Shower | undefined;
let onWanted = () => {};
let count = 0;
const waiting = new Map<string, ToastMessage>();

const TOASTS = {
  show(message: ToastMessage): string {
    const id = `toast-${++count}`;
    if (shower) shower.show(id, message);
    else {
      waiting.set(id, message);
      onWanted();
    }
    return id;
  },
  dismiss(id: string): void {
    waiting.delete(id);
    shower?.dismiss(id);
  },
};

/** Gives `show(message)`, which returns an id, and `dismiss(id)`. Failures are announced at once, the rest politely. */
export function useToast(): typeof TOASTS {
  return TOASTS;
}

/** Calls `wanted` for every message that nothing is there to show; at once for those that wait. Returns the way to stop. */
export function awaitToasts(wanted: () => void): () => void {
  onWanted = wanted;
  if (waiting.size > 0) wanted();
  return () => void (onWanted = () => {});
}

/** From now on `next` shows messages, those that waited first. Returns the way to stop. */
export function showToastsWith(next: Shower): () => void {
  shower = next;
  for (const [id, message] of waiting) next.show(id, message);
  waiting.clear();
  return () => void (shower = undefined);
}
