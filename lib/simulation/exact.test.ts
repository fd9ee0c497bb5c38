import { describe, expect, test } from 'vitest';
import { solveExact } from './exact';
import { businessSale, journeyOf, trial, type ShortWay } from './testing/journeys';

/** Positions 0 to `goal` in a row, of which the ends are outcomes; a step up with chance p, down otherwise, one day each. */
function walk(start: number, goal: number, p: number) {
  const place = (i: number) => (i === 0 ? 'gone' : i === goal ? 'won' : `at-${i}`);
  const inside = Array.from({ length: goal - 1 }, (_, i) => i + 1);
  const ways: ShortWay[] = inside.flatMap((i) => [
    { from: place(i), to: place(i + 1), p, takes: 'P1D' },
    { from: place(i), to: place(i - 1), p: 1 - p, takes: 'P1D', priority: 2 },
  ]);
  return journeyOf({ states: inside.toSorted((a, b) => Number(b === start) - Number(a === start)).map((i) => ({ id: place(i) })), ways });
}

describe('published results', () => {
  /** C. M. Grinstead, J. L. Snell, Introduction to Probability (1997), examples 11.13 to 11.15: the drunkard's walk. */
  test.each([
    [1, 3, 0.25],
    [2, 4, 0.5],
    [3, 3, 0.75],
  ])('drunkard’s walk from %i: %i steps, home with %f', (start, steps, home) => {
    const report = solveExact(walk(start, 4, 0.5));
    expect(report.states.reduce((sum, { visits }) => sum + visits, 0)).toBeCloseTo(steps, 12);
    expect(report.conversion).toBeCloseTo(home, 12);
    expect(report.outcomes.map(({ share }) => share)).toEqual([expect.closeTo(home, 12), expect.closeTo(1 - home, 12)]);
  });

  test('drunkard’s walk from 2: two visits to the start, one to either side, which two in three ever see', () => {
    const { states } = solveExact(walk(2, 4, 0.5));
    expect(states.map(({ visits }) => visits)).toEqual([2, 1, 1].map((n) => expect.closeTo(n, 12)));
    expect(states.map(({ reach }) => reach)).toEqual([1, 2 / 3, 2 / 3].map((n) => expect.closeTo(n, 12)));
  });

  /** W. Feller, An Introduction to Probability Theory 1 (1968), chapter XIV, formulas 2.4 and 3.4. */
  test.each([
    [3, 10, 0.4],
    [5, 8, 0.55],
    [1, 20, 0.6],
  ])('gambler’s ruin from %i to %i with chance %f', (z, a, p) => {
    const r = (1 - p) / p;
    const report = solveExact(walk(z, a, p));
    const winning = (r ** z - 1) / (r ** a - 1);
    expect(report.conversion).toBeCloseTo(winning, 12);
    const length = z / (1 - 2 * p) - (a / (1 - 2 * p)) * winning;
    expect(report.states.reduce((sum, { visits }) => sum + visits, 0)).toBeCloseTo(length, 9);
  });

  /** Length of a fair walk of those who win, from z: (a² − z²) / 3. F. Stern, Mathematics Magazine 48 (1975), 200–203. */
  test.each([1, 2, 5])('a fair walk won from %i takes (100 − z²) / 3 steps', (z) => {
    expect(solveExact(walk(z, 10, 0.5)).meanTimeToConvertDays).toBeCloseTo((100 - z * z) / 3, 9);
  });
});

describe('by hand', () => {
  test('business sale', () => {
    expect(solveExact(businessSale).conversion).toBeCloseTo((0.2 * 0.3 * 0.45 * 0.7 * 0.18) / (1 - 0.3 * 0.2), 15);
  });

  test('trial to paid, which also takes 1 / 0.85 days to activate', () => {
    const report = solveExact(trial);
    const onceActive = (0.55 * 0.48 + 0.08) / (1 - 0.55 * 0.12);
    expect(report.conversion).toBeCloseTo((0.42 / 0.85) * onceActive, 15);
    expect(report.states[0]).toMatchObject({ reach: expect.closeTo(1, 12), visits: expect.closeTo(1 / 0.85, 12), lost: expect.closeTo(0.43 / 0.85, 12) });
    expect(report.stalled).toBeCloseTo(1 - report.conversion, 12);
    expect(report.bottleneck).toMatchObject({ id: 'signed-up', conversionsLost: expect.closeTo((0.43 / 0.85) * (report.conversion / 0.57), 12) });
  });

  test('two states in a loop: geometric visits, and time of converters alone', () => {
    const report = solveExact(
      journeyOf({
        states: [{ id: 'a' }, { id: 'b', after: 'P10D', to: 'gone' }],
        ways: [
          { from: 'a', to: 'b', p: 1, takes: 'P1D' },
          { from: 'b', to: 'a', p: 0.5, takes: 'P2D' },
          { from: 'b', to: 'won', p: 0.25, takes: 'P3D', priority: 2 },
        ],
      }),
    );
    expect(report).toMatchObject({ conversion: expect.closeTo(0.5, 12), meanTimeToConvertDays: expect.closeTo(7, 12), stalled: expect.closeTo(0, 12) });
    expect(report.states).toMatchObject([
      { reach: expect.closeTo(1, 12), visits: expect.closeTo(2, 12), lost: 0, dwellDays: expect.closeTo(1, 12) },
      { reach: expect.closeTo(1, 12), visits: expect.closeTo(2, 12), lost: expect.closeTo(0.5, 12), dwellDays: expect.closeTo(0.5 * 2 + 0.25 * 3 + 0.25 * 10, 12) },
    ]);
    expect(report.flows.map(({ id, kind, perEntrant }) => [id, kind, perEntrant])).toEqual(
      [['t0', 'transition', 2], ['t1', 'transition', 1], ['t2', 'transition', 0.5], ['b', 'timeout', 0.5]].map(([id, kind, n]) => [id, kind, expect.closeTo(n as number, 12)]),
    ); // prettier-ignore
    expect(report.bottleneck).toMatchObject({ id: 'b', conversionsLost: expect.closeTo(0.5 * (0.5 / 0.75), 12) });
  });

  test('the bottleneck is where conversions are lost, not where most people are', () => {
    const { bottleneck, states } = solveExact(
      journeyOf({
        states: [{ id: 'wide', after: 'P1D', to: 'gone' }, { id: 'dead-end', after: 'P1D', to: 'gone' }, { id: 'narrow', after: 'P1D', to: 'gone' }],
        ways: [
          { from: 'wide', to: 'dead-end', p: 0.6 },
          { from: 'wide', to: 'narrow', p: 0.3, priority: 2 },
          { from: 'narrow', to: 'won', p: 0.2 },
        ],
      }),
    ); // prettier-ignore
    expect(states.map(({ lost }) => lost)).toEqual([0.1, 0.6, 0.24].map((n) => expect.closeTo(n, 12)));
    expect(bottleneck).toMatchObject({ id: 'narrow', dropout: expect.closeTo(0.8, 12) });
  });
});

describe('what has no answer', () => {
  test('a loop without an end is a loss where it is entered; the rest of the journey is not disturbed', () => {
    const report = solveExact(
      journeyOf({
        states: [{ id: 'a' }, { id: 'loop' }, { id: 'round' }],
        ways: [
          { from: 'a', to: 'won', p: 0.3 },
          { from: 'a', to: 'loop', p: 0.7, priority: 2 },
          { from: 'loop', to: 'round', p: 1 },
          { from: 'round', to: 'loop', p: 1 },
        ],
      }),
    );
    expect(report).toMatchObject({ conversion: expect.closeTo(0.3, 12), stalled: expect.closeTo(0.7, 12), bottleneck: null });
    expect(report.states[1]).toMatchObject({ reach: expect.closeTo(0.7, 12), lost: expect.closeTo(0.7, 12), visits: expect.closeTo(0.7, 12) });
    expect(report.assumptions.join()).toContain('Nobody who comes to loop and round can ever leave');
  });

  test('a loop so tight that rounding closes it still gives numbers', () => {
    const report = solveExact(
      journeyOf({
        states: [{ id: 'a' }, { id: 'b' }],
        ways: [
          { from: 'a', to: 'b', p: 1 },
          { from: 'a', to: 'won', p: 1e-17, priority: 2 },
          { from: 'b', to: 'a', p: 1 },
        ],
      }),
    );
    expect(report.conversion).toBeGreaterThanOrEqual(0);
    expect(report.conversion).toBeLessThanOrEqual(1);
  });

  test('a journey without a start, or without anything at all', () => {
    for (const journey of [journeyOf({ states: [], ways: [] }), { ...trial, entry: { ...trial.entry, start: 'nowhere' } }]) {
      const report = solveExact(journey);
      expect(report).toMatchObject({ conversion: 0, stalled: 0, meanTimeToConvertDays: null, bottleneck: null });
      expect(report.assumptions[0]).toContain('No starting state');
    }
  });

  test('two hundred states in a row', () => {
    const states = Array.from({ length: 200 }, (_, i) => ({ id: `s${i}`, after: 'P1D', to: i === 199 ? 'won' : `s${i + 1}` }));
    expect(solveExact(journeyOf({ states, ways: [] }))).toMatchObject({ conversion: expect.closeTo(1, 12), meanTimeToConvertDays: expect.closeTo(200, 9) });
  });
});
