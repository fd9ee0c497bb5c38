/** Words too common to tell two messages apart. */
const COMMON = new Set(['a', 'an', 'and', 'are', 'at', 'by', 'for', 'from', 'in', 'is', 'it', 'of', 'on', 'or', 'our', 'that', 'the', 'this', 'to', 'we', 'with', 'you', 'your']);

/** The words of a text that carry meaning, each once, in lower case. */
export function wordsIn(text: string): string[] {
  const words = new Set<string>();
  for (const word of text.toLowerCase().split(/[^\p{L}\p{N}]+/u)) if (word !== '' && !COMMON.has(word)) words.add(word);
  return [...words];
}

/** From this share on, two texts say the same. */
export const SIMILAR = 0.8;

/** Words that stand in more texts than this cannot point out a pair. */
const WIDESPREAD = 100;

/**
 * Finds near-duplicates among texts as they are added. Two texts are alike when twice the number of words they share is at least
 * {@link SIMILAR} of the words of both (the Sørensen–Dice coefficient of their sets of words: Dice, Ecology 26, 1945).
 */
export class Likeness<Item> {
  readonly #texts: { item: Item; words: number }[] = [];
  readonly #holders = new Map<string, number[]>();

  /** Earlier texts that are alike, in the order in which they were added; then adds this one. A text without words is like none. */
  add(text: string, item: Item): Item[] {
    const words = wordsIn(text);
    const shared = new Map<number, number>();
    for (const word of words) {
      const holders = this.#holders.get(word);
      if (holders) for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
      if (!holders) this.#holders.set(word, [this.#texts.length]);
      else if (holders.length < WIDESPREAD) holders.push(this.#texts.length);
    }
    this.#texts.push({ item, words: words.length });
    const alike: number[] = [];
    for (const [holder, count] of shared) if (2 * count >= SIMILAR * (words.length + this.#texts[holder]!.words)) alike.push(holder);
    return alike.sort((a, b) => a - b).map((holder) => this.#texts[holder]!.item);
  }
}

/** Whether two texts are alike; see {@link Likeness}. */
export function isLike(a: string, b: string): boolean {
  const likeness = new Likeness<string>();
  likeness.add(a, a);
  return likeness.add(b, b).length > 0;
}
