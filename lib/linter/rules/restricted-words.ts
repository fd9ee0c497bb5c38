import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { textName, textsAndMessageOf } from '../texts';
import { called, isBlank } from '../wording';

export const restrictedWords: Rule<'restricted-words'> = {
  id: 'restricted-words',
  title: 'No text uses words your brand avoids',
  why: 'Your guidelines rule them out, for your voice or for the law.',
  *check({ journey, facts }) {
    const entries = facts.brand?.restrictedWords?.filter(({ words }) => !isBlank(words)) ?? [];
    if (entries.length === 0) return;
    const instead = new Map(entries.map((entry) => [plain(entry.words), entry.instead]));
    const any = new RegExp(`(?<![\\p{L}\\p{N}])(${[...instead.keys()].map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    for (const state of journey.states) {
      for (const touchpoint of state.touchpoints) {
        for (const { field, text } of textsAndMessageOf(touchpoint)) {
          for (const found of new Set(Array.from(plain(text).matchAll(any), ([words]) => words))) {
            const other = instead.get(found);
            const mend = isBlank(other) ? 'Say it another way' : `Say “${other!.trim()}” instead`;
            yield { target: onTouchpoint(touchpoint, field), message: `The ${textName(field, touchpoint)} of ${called(touchpoint, 'touchpoint')} uses “${found}”, which your brand avoids. ${mend}.` };
          }
        }
      }
    }
  },
};

/** Lower case, plain apostrophes, single spaces. */
function plain(text: string): string {
  return text.trim().toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
}

function escape(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
