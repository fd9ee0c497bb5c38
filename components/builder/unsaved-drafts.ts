import type { UnsavedDraft } from '@/lib/editor/autosave';

/** The text of a draft in the browser's storage, and the tab that kept it. */
export type KeptText = { tabId: string; text: string };

const prefixOf = (journeyId: string) => `unsaved-journey/${journeyId}/`;

/** Keeps (null: forgets) what a tab has not saved yet. Throws what the storage throws when it is full or not allowed. */
export function keepDraft(storage: Storage, journeyId: string, tabId: string, draft: UnsavedDraft | null): void {
  const key = prefixOf(journeyId) + tabId;
  if (draft) storage.setItem(key, JSON.stringify(draft));
  else storage.removeItem(key);
}

/** What tabs have kept of a journey, to be read by `readDrafts`. */
export function keptTexts(storage: Storage, journeyId: string): KeptText[] {
  const prefix = prefixOf(journeyId);
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i)!);
  return keys.filter((key) => key.startsWith(prefix)).map((key) => ({ tabId: key.slice(prefix.length), text: storage.getItem(key)! }));
}
