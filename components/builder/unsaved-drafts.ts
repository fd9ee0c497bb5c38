import { z } from 'zod';
import type { UnsavedDraft } from '@/lib/editor/autosave';
import { Journey } from '@/lib/journey/schema/journey';

/** A draft in the browser's storage, and the tab that kept it. */
export type KeptDraft = UnsavedDraft & { tabId: string };

const Kept = z.object({
  base: z.object({ journey: Journey, revision: z.int(), savedAtMs: z.number(), savedBy: z.string() }),
  journey: Journey,
  atMs: z.number(),
});

const prefixOf = (journeyId: string) => `unsaved-journey/${journeyId}/`;

/** Keeps (null: forgets) what a tab has not saved yet. Throws what the storage throws when it is full or not allowed. */
export function keepDraft(storage: Storage, journeyId: string, tabId: string, draft: UnsavedDraft | null): void {
  const key = prefixOf(journeyId) + tabId;
  if (draft) storage.setItem(key, JSON.stringify(draft));
  else storage.removeItem(key);
}

/** What tabs have kept of a journey, the newest first. What cannot be read is left where it is. */
export function keptDrafts(storage: Storage, journeyId: string): KeptDraft[] {
  const prefix = prefixOf(journeyId);
  const found: KeptDraft[] = [];
  for (let i = 0; i < storage.length; i++) {
    const key = storage.key(i)!;
    if (!key.startsWith(prefix)) continue;
    const read = Kept.safeParse(readJson(storage.getItem(key)));
    if (read.success) found.push({ ...read.data, tabId: key.slice(prefix.length) });
  }
  return found.sort((a, b) => b.atMs - a.atMs);
}

function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
