import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Journey } from '@/lib/journey/journey';
import { arbitraryJourney } from '@/lib/journey/testing/arbitrary';
import type { Facts } from './facts';
import type { Finding } from './finding';
import { lint } from './lint';
import { arbitraryBlows, damaged } from './testing/arbitrary-sketch';
import { arbitraryFacts } from './testing/arbitrary-facts';
import { targetExists } from './testing/target-exists';

const WHOLE = 400;
const DAMAGES_OF_EACH = 24;
const LIMIT_MS = 5;

/** Findings, and the time they took: on a busy machine that of the quickest of several attempts, since waiting for a turn is no fault of the linter's. */
function timed(journey: Journey, facts: Facts): { findings: Finding[]; tookMs: number } {
  let tookMs = Infinity;
  for (let attempt = 1; ; attempt++) {
    const startMs = performance.now();
    const findings = lint(journey, { ...facts, ruleBudgetMs: 1_000 });
    tookMs = Math.min(tookMs, performance.now() - startMs);
    if (tookMs < LIMIT_MS || attempt === 8) return { findings, tookMs };
  }
}

it('takes ten thousand documents, whole and damaged: no throw, no rule that breaks down, no finding about nothing, none over 5 ms', () => {
  const documents = fc.sample(arbitraryJourney({ maxStates: 8, maxTouchpoints: 3, maxTransitions: 12 }), { numRuns: WHOLE, seed: 11 });
  const blows = fc.sample(arbitraryBlows(), { numRuns: DAMAGES_OF_EACH, seed: 12 });
  const known = fc.sample(arbitraryFacts(), { numRuns: 40, seed: 13 });
  // Until the rules are compiled, the first few take longer than any later one.
  for (const whole of documents.slice(0, 100)) lint(whole, known[0]);
  let linted = 0;
  let found = 0;
  for (const [i, whole] of documents.entries()) {
    for (const journey of [whole, ...blows.map((each) => damaged(whole, each))]) {
      const facts = linted % 2 ? known[i % known.length]! : {};
      const { findings, tookMs } = timed(journey, facts);
      for (const { rule, target, message } of findings) {
        if (rule === 'rule-error' || !targetExists(journey, target)) expect.fail(`${rule} about ${JSON.stringify(target)}: ${message} in ${JSON.stringify(journey)}`);
      }
      if (tookMs >= LIMIT_MS) expect.fail(`Over ${LIMIT_MS} ms: ${JSON.stringify(journey)}`);
      linted++;
      found += findings.length;
    }
  }
  expect(linted).toBe(10_000);
  expect(found).toBeGreaterThan(100_000);
}, 120_000);
