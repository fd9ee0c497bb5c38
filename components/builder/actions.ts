import type { CommentActions } from '@/components/comments/comment-entry';
import type { SaveAnswer, Saved } from '@/lib/editor/autosave';
import type { Journey } from '@/lib/journey/journey';
import type { FieldElsewhere } from '@/lib/journey/known-fields';
import type { KnownJourney } from './journeys-context';
import type { ApprovalNews } from '@/components/approvals/approval-news';
import type { LibraryActions } from './library-context';
import type { Requests } from './next-step';

/** What a press of a button came to: a journey's id, or why not. `note`: what else there is to know, once it is done. */
export type Answer = { ok: true; id: string; note?: string } | { ok: false; message: string };

/** The journey's requests as they are now, with what others did since the revision that was known; null when they cannot be had. */
export type LoadedRequests = Omit<Requests, 'draftHash'> & { news: readonly ApprovalNews[] };

/** What the builder asks of the server. */
export type BuilderActions = LibraryActions & CommentActions & {
  /** `by` made the edits: saved in nobody else's name. */
  saveDraft: (input: { id: string; baseRevision: number; document: Journey; by: string }) => Promise<SaveAnswer>;
  /** The draft as it is saved now; null when it cannot be had. */
  loadDraft: (id: string) => Promise<Saved | null>;
  loadRequests: (input: { journeyId: string; known: string }) => Promise<LoadedRequests | null>;
  /** Stores a document as a new journey. */
  storeCopy: (document: Journey) => Promise<Answer>;
  /** The brand's journeys as they are now; null when they cannot be had, as below. */
  listJourneys: () => Promise<KnownJourney[] | null>;
  /** What the brand's other journeys know customers by. */
  listFields: (input: { except: string }) => Promise<FieldElsewhere[] | null>;
  archive: (input: { id: string; archived: boolean }) => Promise<Answer>;
};
