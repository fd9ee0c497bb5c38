import type { Mention } from '@/lib/brand/mentions';

/** A comment as the page shows it. Answers name their thread; first comments are threads themselves. */
export type CommentEntry = { id: string; threadId: string | null; partId: string | null; partName: string; text: string; authorName: string; yours: boolean; atMs: number; resolvedAtMs: number | null; resolvedBy: string | null };
export type Said = { text: string; partId?: string; threadId?: string };
type Given = { ok: true; value: CommentEntry } | { ok: false; message: string };

/** What the server does for comments. */
export type CommentActions = {
  /** Everything said about the journey as it is now; null when it cannot be had. */
  listComments: (journeyId: string) => Promise<CommentEntry[] | null>;
  addComment: (input: { journeyId: string; said: Said }) => Promise<Given>;
  /** Whom one can mention; null when they cannot be had. */
  findPeople: () => Promise<Mention[] | null>;
  resolveThread: (input: { id: string; resolved: boolean }) => Promise<Given>;
};
