import { lazyCode } from '@/components/ui/lazy-code';
import type { EditorStore } from '@/lib/editor/store';

/** What writes and reads a history. */
export const HISTORY = lazyCode(() => import('@/lib/editor/history'));

const KEEP_EVERY_MS = 500;
const keyOf = (journeyId: string) => `edit-history/${journeyId}`;

/** The text of what this tab could undo and redo before the page was reloaded, or null. */
export function keptHistory(journeyId: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(journeyId));
  } catch {
    return null;
  }
}

/**
 * Keeps what can be undone and redone where a reload of this tab finds it. Returns the way to stop. A browser that cannot keep
 * it (full, or not allowed) goes on without: the document itself is kept elsewhere.
 */
export function startKeepingHistory(store: EditorStore, journeyId: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const code = HISTORY.loaded();
    // Without an answer of the server the next edit asks again.
    if (!code) return void HISTORY.load().then(write, () => undefined);
    const { journey, past, future } = store.getState();
    try {
      sessionStorage.setItem(keyOf(journeyId), code.keepHistory(journey, { past, future }));
    } catch {
      sessionStorage.removeItem(keyOf(journeyId));
    }
  };
  const flush = () => timer !== undefined && write();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.past !== before.past || state.future !== before.future) timer ??= setTimeout(write, KEEP_EVERY_MS);
  });
  window.addEventListener('pagehide', flush);
  return () => {
    flush();
    unsubscribe();
    window.removeEventListener('pagehide', flush);
  };
}
