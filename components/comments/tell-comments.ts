import { readMentions } from '@/lib/brand/mentions';
import type { CommentEntry } from './comment-entry';

const MOST_SAID = 200;

/** In a sentence what others said or settled between two states of the comments; undefined where it is nothing. */
export function tellComments(before: readonly CommentEntry[], now: readonly CommentEntry[]): string | undefined {
  const known = new Map(before.map((comment) => [comment.id, comment]));
  const said = now.filter(({ id, yours }) => !yours && !known.has(id));
  const last = said.at(-1);
  if (last) {
    const words = `${last.authorName} ${last.threadId === null ? 'commented on' : 'answered about'} ${about(last)}: ${plain(last.text)}`;
    return said.length === 1 ? words : `${said.length} new comments. The last: ${words}`;
  }
  const settled = now.findLast(({ id, threadId, resolvedAtMs }) => threadId === null && resolvedAtMs !== null && known.get(id)?.resolvedAtMs === null);
  return settled && `${settled.resolvedBy} settled the thread about ${about(settled)}.`;
}

function about({ partId, partName }: CommentEntry): string {
  return partId === null ? 'the journey' : partName;
}

function plain(text: string): string {
  const words = readMentions(text).map((piece) => (typeof piece === 'string' ? piece : `@${piece.name}`)).join('');
  return words.length > MOST_SAID ? `${words.slice(0, MOST_SAID)}…` : words;
}
