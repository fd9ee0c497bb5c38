import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contentHash } from '@/lib/journey/content-hash';
import type { Journey } from '@/lib/journey/journey';
import { arbitraryJourney } from '@/lib/journey/testing/arbitrary';
import { SECTIONS, sectionHashes } from './section';

const journeys = arbitraryJourney({ maxStates: 3 });
/** A journey, and another that took some of its fields from a third. */
const pairs = fc.tuple(journeys, journeys, fc.array(fc.constantFrom<keyof Journey>('name', 'summary', 'entry', 'exit', 'economics', 'states', 'transitions', 'layout', 'notes', 'suppressions'), { maxLength: 2 }));
const terms = { figures: { people: 100, spend: 5 }, countries: ['US'] };

it('sections leave nothing out: two documents whose sections are all the same mean the same, and mark no layout', () => {
  fc.assert(
    fc.property(pairs, ([a, other, fields]) => {
      const b: Journey = { ...a, ...Object.fromEntries(fields.flatMap((field) => (other[field] === undefined ? [] : [[field, other[field]]]))) };
      const [of, and] = [sectionHashes(a, terms), sectionHashes(b, terms)];
      expect(SECTIONS.every((section) => of[section] === and[section])).toBe(contentHash(a) === contentHash(b));
      expect(sectionHashes({ ...a, layout: {}, notes: [], rehearsals: [] }, terms)).toEqual(of);
    }),
  );
});

it('each says what it is about', () => {
  fc.assert(
    fc.property(journeys, (journey) => {
      const before = sectionHashes(journey, terms);
      const differing = (changed: typeof journey, given = terms) => SECTIONS.filter((section) => sectionHashes(changed, given)[section] !== before[section]);
      expect(differing({ ...journey, summary: `${journey.summary ?? ''}!` })).toEqual(['content', 'compliance']);
      expect(differing({ ...journey, entry: { ...journey.entry, holdoutShare: journey.entry.holdoutShare / 2 + 0.25 + (journey.entry.holdoutShare === 0.5 ? 0.1 : 0) } })).toEqual(['audience', 'compliance']);
      expect(differing({ ...journey, economics: { ...journey.economics, fixedCost: (journey.economics.fixedCost ?? 0) + 1 } })).toEqual(['spend']);
      expect(differing(journey, { ...terms, countries: ['DE'] })).toEqual(['audience', 'compliance']);
      expect(differing(journey, { ...terms, figures: { people: 101, spend: 5 } })).toEqual(['audience', 'spend', 'compliance']);
    }),
  );
});
