/** The option most like a word that matches none, when one is near enough to be what was meant: "emial" → "email". */
export function closest(word: string, options: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  const wanted = plain(word);
  let best: string | undefined;
  let least = Math.ceil(wanted.length / 3) + 1;
  for (const option of options) {
    const edits = option.length > 64 ? Infinity : distance(wanted, plain(option));
    if (edits < least) [best, least] = [option, edits];
  }
  return best;
}

/** " Did you mean "email"?" or nothing. */
export function suggestion(word: string, options: Iterable<string>): string {
  const meant = closest(word, options);
  return meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
