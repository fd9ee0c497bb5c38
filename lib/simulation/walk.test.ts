import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { compile } from './compile';
import { startMonteCarlo } from './monte-carlo';
import { anyTouching } from './testing/any-touching';
import { foldTally, foldWalk, type Story } from './testing/fold-walk';
import { touchingSix } from './testing/touching';
import { planTouches } from './touch-plan';
import { USUAL_RULES, type TouchRules } from './touch-rules';
import { walk } from './walk';

/** Every customer's story as the kernel and as the engine tells it. */
function stories(journey: Journey, rules: TouchRules, seed: number, customers: number, horizonMs = Infinity): [kernel: Story, engine: Story][] {
  const chain = compile(journey);
  const plan = planTouches(journey, chain, rules);
  return Array.from({ length: customers }, (_, customer) => {
    const kernel = startMonteCarlo(chain, { seed, touches: plan, horizonMs });
    kernel.pass(customer);
    kernel.run(1);
    return [foldTally(chain, plan, kernel.tally), foldWalk(journey, plan, walk({ journey, chain, plan, rules, seed, horizonMs }, customer), horizonMs)];
  });
}

describe('the kernel and the engine, fed the same draws, tell the same story of every customer', () => {
  test.each([
    ['without a time limit', Infinity],
    ['watched for 60 days', 60 * DAY_MS],
  ])('six states, sixteen touchpoints, usual rules, %s', (_, horizonMs) => {
    const told = stories(touchingSix, USUAL_RULES, 2026, 60, horizonMs);
    for (const [kernel, engine] of told) expect(kernel).toEqual(engine);
    const all = Object.keys(Object.assign({}, ...told.map(([kernel]) => kernel)));
    for (const what of ['sent hello', 'held for quiet text', 'held for window tips', 'sent ring', 'moved offer', 'engaged hello']) expect(all).toContain(what);
  });

  test('any journey, any rules', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyTouching, fc.nat(1_000), fc.integer({ min: 1, max: 2_000 }), ({ journey, rules }, seed, hours) => {
        for (const [kernel, engine] of stories(journey, rules, seed, 4, hours * HOUR_MS)) {
          expect(kernel).toEqual(engine);
          for (const what of Object.keys(kernel)) seen.add(what.replace(/ m?s?\d+$/, ''));
        }
      }),
      { numRuns: 150, seed: 7, endOnFailure: true },
    );
    const kinds = ['held for cap', 'held for quiet', 'held for window', 'skipped: consent', 'skipped: frequency-cap', 'skipped: quiet-hours', 'skipped: send-window', 'canceled', 'engaged', 'pressed', 'moved', 'left by opt-out', 'inside'];
    for (const kind of kinds) expect([...seen]).toContain(kind);
  });
});
