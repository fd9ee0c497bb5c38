import { describe, expect, it } from 'vitest';
import type { Journey } from '@/lib/journey/journey';
import { lint } from '../lint';
import { RULES, type RuleId } from '../registry';
import type { Objection, Rule } from '../rule';
import { completeJourney } from './complete-journey';

type Change = (journey: Journey) => void;
type Examples = {
  /** What the rule accepts: changes to a journey in order. */
  valid: Record<string, Change>;
  /** What it objects to, and every objection it makes, in document order. */
  invalid: Record<string, { change: Change; findings: Objection[] }>;
};

/** Runs a rule, as registered and alone, over examples made by changing {@link completeJourney}. */
export function testRule(rule: Rule<RuleId>, { valid, invalid }: Examples): void {
  const objections = (change: Change) =>
    lint(completeJourney(change), { rules: [rule], now: () => 0, preset: { [rule.id]: 'warning' } }).map(({ rule: id, target, message }) => {
      expect(id).toBe(rule.id);
      return { target, message };
    });
  describe(rule.id, () => {
    it('is registered', () => expect(RULES).toContain(rule));
    it('accepts a journey in order', () => expect(objections(() => {})).toEqual([]));
    for (const [name, change] of Object.entries(valid)) it(`accepts ${name}`, () => expect(objections(change)).toEqual([]));
    for (const [name, { change, findings }] of Object.entries(invalid)) it(`objects to ${name}`, () => expect(objections(change)).toEqual(findings));
  });
}
