import { z } from 'zod';
import type { UnsavedDraft } from '@/lib/editor/autosave';
import { Journey } from '@/lib/journey/schema/journey';
import type { Keeper, KeptText } from './unsaved-drafts';

/** A draft that a tab has kept. */
export type KeptDraft = UnsavedDraft & Keeper;

const Kept = z.object({
  base: z.object({ journey: Journey, revision: z.int(), savedAtMs: z.number(), savedBy: z.string() }),
  journey: Journey,
  sent: Journey.optional(),
  atMs: z.number(),
});

/** The drafts in texts that tabs have kept, the newest first. What cannot be read is left out, and stays where it is. */
export function readDrafts(texts: readonly KeptText[]): KeptDraft[] {
  const drafts = texts.flatMap(({ tabId, by, text }): KeptDraft[] => {
    const read = Kept.safeParse(readJson(text));
    return read.success ? [{ ...read.data, tabId, by }] : [];
  });
  return drafts.sort((a, b) => b.atMs - a.atMs);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
