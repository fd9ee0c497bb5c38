import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJourney } from '@/lib/journey/parse';
import { arbitraryJourney } from '@/lib/journey/testing/arbitrary';
import { applySafeFixes, safeFixes } from './apply-fixes';
import { lint } from './lint';
import { arbitraryFacts } from './testing/arbitrary-facts';
import { arbitrarySketch } from './testing/arbitrary-sketch';

const still = { now: () => 0 };

it('never adds a finding, leaves nothing certain to mend, and does nothing the second time', () => {
  let mended = 0;
  fc.assert(
    fc.property(arbitrarySketch(), arbitraryFacts(), (journey, facts) => {
      const context = { ...facts, ...still };
      const before = JSON.stringify(journey);
      const findings = lint(journey, context);
      const fixed = applySafeFixes(journey, context);
      expect(JSON.stringify(journey)).toBe(before);
      const places = (list: typeof findings) => list.map(({ rule, target }) => `${rule} ${target.kind} ${target.id} ${target.field}`);
      const left = lint(fixed, context);
      const known = new Set(places(findings));
      expect(places(left).filter((place) => !known.has(place))).toEqual([]);
      expect(left.length).toBe(findings.length - safeFixes(findings).length);
      expect(applySafeFixes(fixed, context)).toBe(fixed);
      mended += safeFixes(findings).length;
    }),
    { numRuns: 300 },
  );
  expect(mended).toBeGreaterThan(100);
});

it('gives documents that load', () => {
  fc.assert(
    fc.property(arbitraryJourney(), (journey) => {
      expect(parseJourney(applySafeFixes(journey, still)).ok).toBe(true);
    }),
  );
});
