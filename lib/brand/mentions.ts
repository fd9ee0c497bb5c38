/** The most characters that a comment has, mentions written out. */
export const MOST_SAID = 4_000;

/** A person named in a text. */
export type Mention = { userId: string; name: string };

const TOKEN = /@\[([^\][()]{1,200})\]\(([\w-]{1,64})\)/g;

/** A mention as it stands in a stored text: `@[Ana Ruiz](id)`. Brackets in a name are left out. */
export function mentionToken({ userId, name }: Mention): string {
  return `@[${name.replace(/[\][()]/g, '').trim().slice(0, 200) || 'Someone'}](${userId})`;
}

/** A stored text in pieces: words, and the people between them. */
export function readMentions(text: string): (string | Mention)[] {
  const pieces: (string | Mention)[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({ name: match[1]!, userId: match[2]! });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** Ids of the people mentioned, each once. */
export function mentionedIds(text: string): string[] {
  return [...new Set(readMentions(text).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.userId])))];
}

/** The same text with each mention written anew, by the name that `nameOf` gives. */
export function renameMentions(text: string, nameOf: (userId: string) => string | undefined): string {
  return readMentions(text)
    .map((piece) => (typeof piece === 'string' ? piece : mentionToken({ ...piece, name: nameOf(piece.userId) ?? piece.name })))
    .join('');
}

/** What is typed as a name after the last `@` before the caret, and where the `@` stands; undefined where none is being typed. */
export function typedMention(text: string, caret: number): { at: number; typed: string } | undefined {
  const match = /(?:^|[\s(])@([^\s@][^@\n]{0,40}|)$/.exec(text.slice(0, caret));
  return match ? { at: caret - match[1]!.length - 1, typed: match[1]! } : undefined;
}

/** A typed text with the names of those who were chosen made into mentions; of names that begin alike the longer wins. */
export function withMentions(text: string, chosen: readonly Mention[]): string {
  const byLength = chosen.toSorted((a, b) => b.name.length - a.name.length);
  let out = '';
  for (let at = 0; at < text.length; ) {
    const found = text[at] === '@' ? byLength.find(({ name }) => text.startsWith(name, at + 1)) : undefined;
    out += found ? mentionToken(found) : text[at];
    at += found ? found.name.length + 1 : 1;
  }
  return out;
}
