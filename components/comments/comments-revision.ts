import type { CommentEntry } from './comment-entry';

/** What a journey's pulse says of its comments, of those that are here: they are out of date where the two differ. */
export function commentsRevision(comments: readonly Pick<CommentEntry, 'resolvedAtMs'>[]): string {
  return `${comments.length}/${comments.reduce((sum, { resolvedAtMs }) => sum + BigInt(resolvedAtMs ?? 0), 0n)}`;
}
