import type { CommentEntry } from './comment-entry';

/** A comment as it is shown: one that `lingers` begins a thread that others settled while it was read, and stays in its place. */
export type ShownComment = CommentEntry & { lingers?: true };

/** The latest comments in place of those shown before; with `lingering`, threads that are settled since then stay where they are. */
export function takeInComments(before: readonly ShownComment[], latest: readonly CommentEntry[], { lingering }: { lingering: boolean }): ShownComment[] {
  const open = new Set(before.filter(({ resolvedAtMs, lingers }) => resolvedAtMs === null || lingers).map(({ id }) => id));
  return latest.map((comment): ShownComment => {
    const { lingers: _lingers, ...plain } = comment as ShownComment;
    return lingering && plain.threadId === null && plain.resolvedAtMs !== null && open.has(plain.id) ? { ...plain, lingers: true } : plain;
  });
}

/** The first comments of the threads that are open, or look so for as long as they are read. */
export function openThreads(all: readonly ShownComment[]): ShownComment[] {
  return all.filter(({ threadId, resolvedAtMs, lingers }) => threadId === null && (resolvedAtMs === null || lingers));
}
