import type { Draft } from './create-comments';

const keyOf = (journeyId: string, about: string) => `comment-draft/${journeyId}/${about}`;

/** What was typed in this tab about a thing of the journey and not sent, before the page was reloaded; undefined where it was nothing. */
export function keptDraft(journeyId: string, about: string): Draft | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(journeyId, about)) ?? 'null') as Draft | null;
    return typeof kept?.text === 'string' && Array.isArray(kept.mentioned) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it where a reload of the tab finds it; without words, forgets it. A browser that cannot goes on without. */
export function keepDraft(journeyId: string, about: string, draft: Draft): void {
  try {
    if (draft.text) sessionStorage.setItem(keyOf(journeyId, about), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(journeyId, about));
  } catch {
    // The words are still in the field.
  }
}
