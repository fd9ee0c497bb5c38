import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { momentsOf, solveAbsorbing } from './absorbing';
import { arcRewards, arcSquares } from './arc-rewards';
import { compile } from './compile';
import { solveChain } from './exact';
import { prepareSolver } from './solver';
import { anyJourney } from './testing/any-journey';
import { journeyOf, type ShortWay } from './testing/journeys';

/** Mean and variance of the days from the start until the end. */
function days(journey: Journey) {
  const chain = compile(journey);
  const rewards = arcRewards(journey, chain);
  const square = arcSquares(journey, chain, rewards).stayMs2;
  const system = solveAbsorbing(chain);
  const found = momentsOf(chain, system, { mean: rewards.stayMs, square, weight: new Float64Array(chain.states.length).fill(1), end: () => 1 })!;
  return { mean: found.mean / DAY_MS, variance: found.variance / DAY_MS ** 2 };
}

/** States in a row from `from` to `goal` − 1 by ways of one day each; place 0 and `goal` are outcomes. */
function walk(start: number, goal: number, p: number): Journey {
  const place = (i: number) => (i === 0 ? 'gone' : i === goal ? 'won' : `at-${i}`);
  const inside = Array.from({ length: goal - 1 }, (_, i) => i + 1).toSorted((a, b) => Number(b === start) - Number(a === start));
  const ways: ShortWay[] = inside.flatMap((i) => [
    { from: place(i), to: place(i + 1), p, takes: 'P1D' },
    { from: place(i), to: place(i - 1), p: 1 - p, takes: 'P1D', priority: 2 },
  ]);
  return journeyOf({ states: inside.map((i) => ({ id: place(i) })), ways });
}

describe('published chains', () => {
  /** C. M. Grinstead, J. L. Snell, Introduction to Probability (1997), example 11.14: N of the drunkard's walk on five corners. */
  test('the fundamental matrix of the drunkard’s walk', () => {
    const chain = compile(walk(1, 4, 0.5));
    const system = solveAbsorbing(chain);
    const rows = [0, 1, 2].map((s) => Array.from(system.backward(Float64Array.from([0, 1, 2], (i) => Number(i === s)))));
    const expected = [[1.5, 1, 0.5], [1, 2, 1], [0.5, 1, 1.5]]; // prettier-ignore
    expect(rows).toEqual(expected.map((row) => row.map((x) => expect.closeTo(x, 12))));
  });

  /** J. G. Kemeny, J. L. Snell, Finite Markov Chains (1960), theorem 3.3.5: the variance of the steps is (2N − I)·t − t², for t = (3, 4, 3) all 8. */
  test.each([[1, 3], [2, 4], [3, 3]])('steps of the drunkard’s walk from %i: mean %i, variance 8', (start, mean) => {
    expect(days(walk(start, 4, 0.5))).toEqual({ mean: expect.closeTo(mean, 10), variance: expect.closeTo(8, 9) });
  }); // prettier-ignore

  /** W. Feller, An Introduction to Probability Theory 1 (1968), XIV.3: a fair game from z of a lasts z·(a − z) steps. */
  test('a fair gambler’s game of a hundred dollars', () => {
    expect(days(walk(20, 100, 0.5)).mean).toBeCloseTo(20 * 80, 6);
  });

  /** Tosses until a run of n heads: mean 2ⁿ⁺¹ − 2, variance 2²ⁿ⁺² − (2n + 1)·2ⁿ⁺¹ − 2 (Feller, XIII.7). */
  test.each([1, 2, 3, 6])('tosses until %i heads in a row', (n) => {
    const ids = Array.from({ length: n }, (_, i) => `run-${i}`);
    const ways = ids.flatMap((id, i): ShortWay[] => [
      { from: id, to: ids[i + 1] ?? 'won', p: 0.5, takes: 'P1D' },
      { from: id, to: ids[0]!, p: 0.5, takes: 'P1D', priority: 2 },
    ]);
    const found = days(journeyOf({ states: ids.map((id) => ({ id })), ways }));
    expect(found.mean).toBeCloseTo(2 ** (n + 1) - 2, 8);
    expect(found.variance).toBeCloseTo(2 ** (2 * n + 2) - (2 * n + 1) * 2 ** (n + 1) - 2, 6);
  });

  /**
   * Milton Bradley's Chutes and Ladders, one player, square 100 by exact count: 39.2 spins on average, 7 at least.
   * S. C. Althoen, L. King, K. Schilling, How Long Is a Game of Snakes and Ladders?, Mathematical Gazette 77 (1993), 71–76.
   */
  test('chutes and ladders on a hundred squares takes 39.2 spins', () => {
    const jumps: Record<number, number> = { 1: 38, 4: 14, 9: 31, 21: 42, 28: 84, 36: 44, 51: 67, 71: 91, 80: 100, 16: 6, 47: 26, 49: 11, 56: 53, 62: 19, 64: 60, 87: 24, 93: 73, 95: 75, 98: 78 };
    const place = (square: number) => (square === 100 ? 'won' : `square-${square}`);
    const squares = Array.from({ length: 100 }, (_, i) => i);
    const ways = squares.flatMap((square): ShortWay[] =>
      [1, 2, 3, 4, 5, 6].map((spin) => {
        const to = square + spin > 100 ? square : square + spin;
        return { from: place(square), to: place(jumps[to] ?? to), p: 1 / 6, takes: 'P1D', priority: spin };
      }),
    );
    const board = journeyOf({ states: squares.map((square) => ({ id: place(square) })), ways });
    const found = days(board);
    expect(found.mean).toBeCloseTo(39.2, 1);
    expect(solveChain(compile(board)).conversion).toBeCloseTo(1, 9);
  });

  /** A renewal of two kinds of stay: mean Σ p·E[D] / exit, variance by the law of total variance of a geometric sum. */
  test('a state that repeats: a geometric number of uniform stays, then a fixed one', () => {
    const found = days(journeyOf({ states: [{ id: 'a' }], ways: [{ from: 'a', to: 'a', p: 0.6, takes: { kind: 'uniform', min: 'P2D', max: 'P8D' } }, { from: 'a', to: 'won', p: 0.4, takes: 'P1D', priority: 2 }] })); // prettier-ignore
    const [repeats, spread] = [0.6 / 0.4, 0.6 / 0.4 ** 2];
    expect(found.mean).toBeCloseTo(repeats * 5 + 1, 10);
    expect(found.variance).toBeCloseTo(repeats * 3 + spread * 25, 9);
  });
});

test('both solvers and the exact report say the same of any journey', () => {
  fc.assert(
    fc.property(anyJourney, (journey) => {
      const chain = compile(journey);
      const { converts, stayMs } = arcRewards(journey, chain);
      const totals = new Float64Array(2);
      prepareSolver(chain, [converts, stayMs])(chain.arcShare, totals);
      const exact = solveChain(chain);
      expect(totals[0]).toBeCloseTo(exact.conversion, 9);
      const inside = exact.states.reduce((sum, { visits, dwellDays }, s) => {
        const leaving = exact.flows.filter(({ from }) => from === chain.states[s]!.id).reduce((flow, { perEntrant }) => flow + perEntrant, 0);
        return sum + (visits > 0 ? leaving * dwellDays : 0);
      }, 0);
      expect(totals[1]! / DAY_MS).toBeCloseTo(inside, 6);
    }),
    { numRuns: 100 },
  );
});
