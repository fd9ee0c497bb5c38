/** Every link counts as the short one it is turned into. */
const LINK_LENGTH = 23;
/** Addresses that X makes links of: with a scheme or www, or a bare one under a common top-level domain. What ends a sentence is none of it. */
const LINK = /(?<![\w@.-])(?:https?:\/\/[^\s]+|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|edu|gov|info|biz|io|ai|app|dev|co|me|tv|shop|store|eu|us|uk|ca|au|de|at|ch|fr|es|it|nl|be|se|no|dk|fi|pl|pt|ie|in|jp|br|mx)(?![\w-])(?:[/?#][^\s]*)?)(?<![.,;:!?'"’”)\]}…])/gi;
/** What counts twice: all but the letters of most alphabets and common punctuation (the ranges of X's own counting, version 3). */
const HEAVY = /[\u1100-\u1fff\u200e\u200f\u2020-\u2031\u2038-\uffff]/;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/**
 * How many of the 280 characters of a post on X a text takes: a link 23, however long; an emoji 2, of however many code points;
 * characters of Chinese, Japanese and Korean 2; others 1. Spaces around it are not posted.
 */
export function xLength(text: string): number {
  const plain = text.trim().normalize('NFC');
  let length = 0;
  const rest = plain.replace(LINK, () => ((length += LINK_LENGTH), ''));
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(rest)) {
    if (EMOJI.test(segment) && !/^[\u00a9\u00ae\u203c\u2049\u2122]$/.test(segment)) length += 2;
    else for (const char of segment) length += HEAVY.test(char) ? 2 : 1;
  }
  return length;
}
