import type { EditorStore } from '@/lib/editor/store';
import { keepHistory, readHistory } from '@/lib/editor/history';
import type { Journey } from '@/lib/journey/journey';

const KEEP_EVERY_MS = 500;
const keyOf = (journeyId: string) => `edit-history/${journeyId}`;

/**
 * Goes on from a document with what this tab could undo and redo of it before the page was reloaded. False when nothing is kept
 * of this very document.
 */
export function resumeHistory(store: EditorStore, journeyId: string, journey: Journey): boolean {
  const kept = readHistory(read(journeyId), journey);
  if (kept) store.getState().resume(journey, kept);
  return kept !== undefined;
}

/**
 * Keeps what can be undone and redone where a reload of this tab finds it. Returns the way to stop. A browser that cannot keep
 * it (full, or not allowed) goes on without: the document itself is kept elsewhere.
 */
export function startKeepingHistory(store: EditorStore, journeyId: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    const { journey, past, future } = store.getState();
    try {
      sessionStorage.setItem(keyOf(journeyId), keepHistory(journey, { past, future }));
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

function read(journeyId: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(journeyId));
  } catch {
    return null;
  }
}
