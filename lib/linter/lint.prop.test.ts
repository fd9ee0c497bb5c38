import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Journey } from '@/lib/journey/schema/journey';
import type { Finding } from './finding';
import { lint } from './lint';
import { RULES } from './registry';
import { arbitraryFacts } from './testing/arbitrary-facts';
import { arbitrarySketch } from './testing/arbitrary-sketch';
import { targetExists } from './testing/target-exists';

/** A still clock, so that a busy machine cannot cut a rule off. */
const still = { now: () => 0 };

/** Findings as data: of a fix, what it is called and whether it is certain. */
const data = (findings: Finding[]): unknown => JSON.parse(JSON.stringify(findings));

it('is tried on documents of the model', () => {
  fc.assert(fc.property(arbitrarySketch(), (journey) => void Journey.parse(journey)));
});

it('never throws, never breaks down, and finds the same twice', () => {
  fc.assert(
    fc.property(arbitrarySketch(), arbitraryFacts(), (journey, facts) => {
      const before = JSON.stringify(journey);
      const findings = lint(journey, { ...facts, ...still });
      expect(findings.filter((finding) => finding.rule === 'rule-error')).toEqual([]);
      expect(data(lint(structuredClone(journey), { ...facts, ...still }))).toEqual(data(findings));
      expect(JSON.stringify(journey)).toBe(before);
    }),
  );
});

it('points to parts that are there, in sentences', () => {
  fc.assert(
    fc.property(arbitrarySketch(), arbitraryFacts(), (journey, facts) => {
      for (const { target, message } of lint(journey, { ...facts, ...still })) {
        expect(targetExists(journey, target), JSON.stringify(target)).toBe(true);
        expect(message).toMatch(/\.$/);
        expect(message).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
  );
});

it('says nothing twice', () => {
  fc.assert(
    fc.property(arbitrarySketch(), (journey) => {
      const said = lint(journey, still).map((finding) => JSON.stringify(finding));
      expect(new Set(said).size).toBe(said.length);
    }),
  );
});

it('finds with each rule alone what it finds with all together', () => {
  fc.assert(
    fc.property(arbitrarySketch(), (journey) => {
      const together = lint(journey, still);
      for (const rule of RULES) {
        expect(data(lint(journey, { ...still, rules: [rule] }))).toEqual(data(together.filter((finding) => finding.rule === rule.id)));
      }
    }),
  );
});

it('does not care where boxes stand', () => {
  fc.assert(
    fc.property(arbitrarySketch(), fc.nat(1000), (journey, x) => {
      const moved = { ...journey, layout: Object.fromEntries(journey.states.map((state) => [state.id, { x, y: x }])) };
      expect(data(lint(moved, still))).toEqual(data(lint(journey, still)));
    }),
  );
});
