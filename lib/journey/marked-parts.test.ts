import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryJourney } from './testing/arbitrary';
import { markedParts } from './marked-parts';

test('a document does not differ from itself, wherever its parts stand', () => {
  fc.assert(fc.property(arbitraryJourney(), (journey) => void expect(markedParts(journey, { ...journey, layout: {} }).size).toBe(0)), { numRuns: 30 });
});

test('what is added one way is removed the other', () => {
  fc.assert(
    fc.property(arbitraryJourney(), arbitraryJourney(), (a, b) => {
      const [there, back] = [markedParts(a, b), markedParts(b, a)];
      const turned = { added: 'removed', removed: 'added', changed: 'changed' };
      expect([...back].map(([id, mark]) => `${id} ${mark}`).sort()).toEqual([...there].map(([id, mark]) => `${id} ${turned[mark]}`).sort());
    }),
    { numRuns: 30 },
  );
});
