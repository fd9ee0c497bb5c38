import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './compile';
import { solveChain } from './exact';
import { commonestPaths, foldRepeats } from './paths';
import { anyJourney } from './testing/any-journey';
import { businessSale, journeyOf, trial } from './testing/journeys';

function pathsOf(journey: typeof trial, most?: number) {
  const chain = compile(journey);
  const { conversion, states } = solveChain(chain);
  return { conversion, ...commonestPaths(chain, { conversion, losses: states.reduce((sum, { lost }) => sum + lost, 0) }, most) };
}

test('business sale: straight on, and with one step back', () => {
  const { toConversion, conversion, sentence } = pathsOf(businessSale);
  const straight = 0.2 * 0.3 * 0.45 * 0.7 * 0.18;
  expect(toConversion[0]).toMatchObject({ share: expect.closeTo(straight, 12), label: 'awareness → consideration → decision → onboarding → active → won' });
  expect(toConversion[1]).toMatchObject({ share: expect.closeTo(straight * 0.06, 12), label: 'awareness → (consideration → decision) ×2 → onboarding → active → won' });
  expect(toConversion[0]!.share / conversion).toBeCloseTo(0.94, 12);
  expect(sentence).toContain('94 % of conversions');
});

test('loss by standing still has no outcome', () => {
  expect(pathsOf(trial).toLoss[0]).toMatchObject({ outcome: null, share: expect.closeTo(0.43, 12), label: 'signed-up → stays for ever' });
  expect(pathsOf(trial).toLoss.map(({ label }) => label)).toContain('signed-up ×2 → stays for ever');
});

test('several ways to one place are one path, with the mean of their days', () => {
  const journey = journeyOf({ states: [{ id: 'a', after: 'P10D', to: 'won' }], ways: [{ from: 'a', to: 'won', p: 0.75, takes: 'P2D' }] });
  expect(pathsOf(journey).toConversion).toEqual([expect.objectContaining({ share: 1, meanDays: 4, label: 'a → won' })]);
});

test('any journey: paths come in order, never exceed the whole, and all of a journey without loops are found', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const { toConversion, toLoss, toConversionShown, toLossShown, conversion } = pathsOf(journey, 50);
      for (const paths of [toConversion, toLoss]) paths.forEach(({ share }, i) => expect(share).toBeLessThanOrEqual(i > 0 ? paths[i - 1]!.share + 1e-15 : 1));
      expect(toConversion.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(conversion + 1e-9);
      expect(toLossShown).toBeLessThanOrEqual(1);
      if (toConversion.length < 50 && conversion > 0) expect(toConversionShown).toBeGreaterThan(0.99);
    }),
    { numRuns: 100 },
  );
});

describe('repeats', () => {
  test.each([
    [['a', 'b', 'c'], ['a', 'b', 'c']],
    [['a', 'a', 'a', 'b'], ['a ×3', 'b']],
    [['a', 'b', 'a', 'b', 'c'], ['(a → b) ×2', 'c']],
    [['x', 'a', 'b', 'a', 'b', 'a'], ['x', '(a → b) ×2', 'a']],
    [[], []],
  ])('%j are written %j', (names, folded) => expect(foldRepeats(names)).toEqual(folded));
});
