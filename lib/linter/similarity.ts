/** Words too common to tell two messages apart. */
const COMMON_WORDS = 'a an and are at by for from in is it of on or our that the this to we with you your';

/** From this share on, two texts say the same. */
export const SIMILAR = 0.8;

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;


/** The words of a text, ready to be compared. `numbers`: one for each word, in rising order. `mask`: a bit for each, some of them shared. */
export type Words = { numbers: readonly number[]; mask: number };

/**
 * The words of a text that carry meaning, each once. A word is a run of letters and digits in lower case; its number is its hash
 * (32-bit FNV-1a over UTF-16 units), so two words are taken for one once in four billion times.
 */
export function wordsOf(text: string): Words {
  const numbers: number[] = [];
  const lower = text.toLowerCase();
  let mask = 0;
  let hash = FNV_OFFSET;
  for (let i = 0; i <= lower.length; i++) {
    const code = i < lower.length ? lower.charCodeAt(i) : 0;
    if (isPartOfWord(code)) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
    } else if (hash !== FNV_OFFSET) {
      if (!COMMON.has(hash) && insert(numbers, hash)) mask |= 1 << (hash >>> 27);
      hash = FNV_OFFSET;
    }
  }
  return { numbers, mask };
}

/** a–z, 0–9, and beyond ASCII everything but punctuation and spaces. */
function isPartOfWord(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}

/** Puts a number in its place, unless it is there. Texts are short, so this beats sorting afterwards. */
function insert(numbers: number[], number: number): boolean {
  let at = numbers.length;
  while (at > 0 && numbers[at - 1]! > number) at--;
  if (at > 0 && numbers[at - 1] === number) return false;
  numbers.push(number);
  for (let i = numbers.length - 1; i > at; i--) numbers[i] = numbers[i - 1]!;
  numbers[at] = number;
  return true;
}

const COMMON: ReadonlySet<number> = commonWords();

function commonWords(): Set<number> {
  return new Set(COMMON_WORDS.split(' ').map((word) => Array.from(word).reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), FNV_PRIME), FNV_OFFSET)));
}

/**
 * Whether two texts are alike: twice the number of words they share is at least {@link SIMILAR} of the words of both (the
 * Sørensen–Dice coefficient of their sets of words: Dice, Ecology 26, 1945). A text without words is like none.
 */
export function areAlike(a: Words, b: Words): boolean {
  const x = a.numbers;
  const y = b.numbers;
  const needed = (SIMILAR * (x.length + y.length)) / 2 - 1e-9;
  // Most pairs have too many words that the other lacks, which the bits tell at once.
  if (x.length - ones(a.mask & ~b.mask) < needed || y.length - ones(b.mask & ~a.mask) < needed) return false;
  let shared = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const one = x[i]!;
    const other = y[j]!;
    if (one === other) shared++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return shared > 0 && shared >= needed;
}

/** How many bits of a 32-bit number are set. Source: H. S. Warren, Hacker's Delight (2013), figure 5–2. */
function ones(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
