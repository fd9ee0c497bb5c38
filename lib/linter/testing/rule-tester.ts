import { describe, expect, it } from 'vitest';
import type { Journey } from '@/lib/journey/journey';
import { Journey as JourneyModel } from '@/lib/journey/schema/journey';
import type { Facts } from '../facts';
import type { Finding } from '../finding';
import { lint } from '../lint';
import { RULES, type RuleId } from '../registry';
import type { Rule } from '../rule';
import type { Target } from '../target';
import { completeJourney } from './complete-journey';

type Change = (journey: Journey) => void;
/** What is said, and the label of the fix offered with it; `(safe)` stands behind the label of a certain one. */
type Said = { target: Target; message: string; fix?: string };
type Examples = {
  /** What the rule accepts: changes to a journey in order. */
  valid: Record<string, Change | { change?: Change; facts: Facts }>;
  /** What it objects to, and every objection it makes, in document order. `fixed`: its fixes, applied in turn, leave nothing to object to. */
  invalid: Record<string, { change: Change; facts?: Facts; findings: Said[]; fixed?: true }>;
};

/** Runs a rule, as registered and alone, over examples made by changing {@link completeJourney}. */
export function testRule(rule: Rule<RuleId>, { valid, invalid }: Examples): void {
  const ask = (journey: Journey, facts: Facts | undefined) => lint(journey, { ...facts, rules: [rule], now: () => 0, preset: { [rule.id]: 'warning' } });
  const said = ({ rule: id, target, message, fix }: Finding): Said => {
    expect(id).toBe(rule.id);
    return { target, message, ...(fix && { fix: `${fix.label}${fix.safe ? ' (safe)' : ''}` }) };
  };
  describe(rule.id, () => {
    it('is registered', () => expect(RULES).toContain(rule));
    it('accepts a journey in order', () => expect(ask(completeJourney(), undefined)).toEqual([]));
    for (const [name, example] of Object.entries(valid)) {
      const { change, facts } = typeof example === 'function' ? { change: example, facts: undefined } : example;
      it(`accepts ${name}`, () => expect(ask(completeJourney(change), facts)).toEqual([]));
    }
    for (const [name, { change, facts, findings, fixed }] of Object.entries(invalid)) {
      it(`objects to ${name}`, () => expect(ask(completeJourney(change), facts).map(said)).toEqual(findings));
      if (!fixed) continue;
      it(`can mend ${name}`, () => {
        const journey = completeJourney(change);
        for (const { fix } of ask(journey, facts)) fix?.recipe(journey);
        expect(ask(journey, facts)).toEqual([]);
        JourneyModel.parse(journey);
      });
    }
  });
}
