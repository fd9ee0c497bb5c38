import type { Journey } from '../journey';
import { uniqueId } from '../id';
import { touchpointsOf } from './facts-of';
import { countWords, type AskedWord } from './make-template';

const MOST = 8;
const OFTEN = 2;
const COMMON = new Set('I If No Not The This That It You We Our Your One Two Three Hi Hello Yes When What Who How Why Here There Reply STOP Day Days Days in Welcome Email SMS Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '));

/** Words of a journey that are probably the brand's own: web addresses, prices, offers, and names that keep coming back. The commonest first. */
export function suggestWords(journey: Journey, brandName?: string): (AskedWord & { count: number })[] {
  const found = new Map<string, string>();
  const messages = touchpointsOf(journey).flatMap(({ brief }) => [brief?.subject ?? '', brief?.body ?? '']);
  const all = messages.join('\n').replace(/\{\{[^}]*\}\}/g, ' ');
  const take = (label: string, pattern: RegExp) => {
    for (const [words] of all.matchAll(pattern)) if (!found.has(words)) found.set(words, label);
  };
  if (brandName && countWords(journey, brandName) > 0) found.set(brandName, 'Brand name');
  take('Web address', /(?<![\p{L}\p{N}.@])(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?=[\s/,;!?)]|\.?$|\.\s)/gmu);
  take('Price', /[$€£]\d+(?:[.,]\d+)?(?: (?:a|per) (?:month|year|week))?/gu);
  take('Offer', /\d{1,2} ?% off/gu);
  take('Name', /(?<=[\p{Ll},:;“(] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu);
  take('Who signs', /^\p{Lu}\p{Ll}+(?=$|,? (?:from|at|of) )/gmu);
  const taken = new Set<string>();
  return [...found]
    .filter(([words]) => !COMMON.has(words))
    .map(([words, label]) => ({ words, label, count: countWords(journey, words) }))
    .filter(({ count, label }) => (label !== 'Name' && label !== 'Who signs') || count >= OFTEN)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST)
    .map((each) => {
      const key = uniqueId(each.label, taken).replace(/-/g, '_');
      taken.add(key.replace(/_/g, '-'));
      return { ...each, key };
    });
}
