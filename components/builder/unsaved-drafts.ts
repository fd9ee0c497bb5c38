import type { UnsavedDraft } from '@/lib/editor/autosave';

/** The tab that kept a draft, and whose edits it holds: one browser may serve several people. `by` is absent from what was kept before it was noted. */
export type Keeper = { tabId: string; by?: string | undefined };
/** The text of a draft in the browser's storage. */
export type KeptText = Keeper & { text: string };

const prefixOf = (journeyId: string) => `unsaved-journey/${journeyId}/`;
const keyOf = (journeyId: string, { tabId, by }: Keeper) => prefixOf(journeyId) + (by === undefined ? tabId : `${tabId}/${by}`);

/** Keeps (null: forgets) what somebody has not saved yet in a tab. Throws what the storage throws when it is full or not allowed. */
export function keepDraft(storage: Storage, journeyId: string, keeper: Keeper, draft: UnsavedDraft | null): void {
  const key = keyOf(journeyId, keeper);
  if (draft) storage.setItem(key, JSON.stringify(draft));
  else storage.removeItem(key);
}

/** What tabs have kept of a person's edits of a journey, to be read by `readDrafts`. What others left in this browser stays for them. */
export function keptTexts(storage: Storage, journeyId: string, person: string): KeptText[] {
  const prefix = prefixOf(journeyId);
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i)!).filter((key) => key.startsWith(prefix));
  return keys.flatMap((key) => {
    const [tabId = '', by] = key.slice(prefix.length).split('/');
    return by === undefined || by === person ? [{ tabId, by, text: storage.getItem(key)! }] : [];
  });
}
