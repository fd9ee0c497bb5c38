import type { Comments, Draft } from './create-comments';

const prefixOf = (journeyId: string) => `comment-draft/${journeyId}/`;
const read = new WeakSet<Comments['drafts']>();

/** What is typed in this tab and not sent, by what it is about, with what was when the page was reloaded. */
export function draftsOf({ journeyId, drafts }: Pick<Comments, 'journeyId' | 'drafts'>): Comments['drafts'] {
  if (read.has(drafts)) return drafts;
  read.add(drafts);
  try {
    const prefix = prefixOf(journeyId);
    for (const key of Object.keys(sessionStorage).filter((each) => each.startsWith(prefix))) {
      const kept = JSON.parse(sessionStorage.getItem(key)!) as Draft | null;
      if (typeof kept?.text === 'string' && Array.isArray(kept.mentioned)) drafts.set(key.slice(prefix.length), kept);
    }
  } catch {
    // A browser that keeps nothing, or something else: the fields are empty.
  }
  return drafts;
}

/** Keeps it where a reload of the tab finds it; without words, forgets it. A browser that cannot goes on without. */
export function keepDraft({ journeyId, drafts }: Pick<Comments, 'journeyId' | 'drafts'>, about: string, draft: Draft): void {
  if (draft.text) drafts.set(about, draft);
  else drafts.delete(about);
  try {
    if (draft.text) sessionStorage.setItem(prefixOf(journeyId) + about, JSON.stringify(draft));
    else sessionStorage.removeItem(prefixOf(journeyId) + about);
  } catch {
    // The words are still in the field.
  }
}
