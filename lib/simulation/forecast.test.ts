import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { compile } from './compile';
import { findFriction, forecast, type ForecastOptions, type GivenForecast } from './forecast';
import { startMonteCarlo } from './monte-carlo';
import { solveExact } from './exact';
import { simulate } from './simulate';
import { anyJourney } from './testing/any-journey';
import { businessSale, journeyOf, sixStates, trial } from './testing/journeys';
import { withTouches } from './testing/with-touches';

const plain: ForecastOptions = { customers: 10_000, seed: 1, draws: 200 };

function given(journey: Journey, options: Partial<ForecastOptions> = {}): GivenForecast {
  const found = forecast(journey, { ...plain, ...options });
  if (!found.ok) throw new Error(JSON.stringify(found.refusals));
  return found;
}

function refused(journey: Journey, options: Partial<ForecastOptions> = {}): string {
  const found = forecast(journey, { ...plain, ...options });
  return found.ok ? '' : found.refusals.map(({ message }) => message).join(' ');
}

const oneStep = (p: number, takes = 'P1D', after = 'P3D') => journeyOf({ states: [{ id: 'a', after, to: 'gone' }], ways: [{ from: 'a', to: 'won', p, takes }] });

describe('in place of numbers', () => {
  test.each<[string, Journey, RegExp]>([
    ['rates above 100 %', journeyOf({ states: [{ id: 'a' }], ways: [{ from: 'a', to: 'won', p: 0.7 }, { from: 'a', to: 'gone', p: 0.7 }] }), /140 %/], // prettier-ignore
    ['no exit', journeyOf({ states: [{ id: 'a' }], ways: [{ from: 'a', to: 'a', p: 0.5, takes: 'P1D' }] }), /No outcome can be reached/],
    ['a loop at once', journeyOf({ states: [{ id: 'a' }, { id: 'b' }], ways: [{ from: 'a', to: 'b', p: 1, takes: 'PT0S' }, { from: 'b', to: 'a', p: 0.5, takes: 'PT0S' }, { from: 'b', to: 'won', p: 0.5, takes: 'P1D' }] }), /without any time passing/], // prettier-ignore
    ['no start', { ...trial, entry: { ...trial.entry, start: 'nowhere' } }, /choose the state in which customers start/],
    ['a rate half typed', oneStep(NaN), /rate of a → won is not a share/],
    ['a rate beyond all', oneStep(7), /rate of a → won is not a share/],
    ['a time half typed', oneStep(0.5, 'P'), /time of a → won is not a length of time/],
    ['a timeout half typed', oneStep(0.5, 'P1D', '3'), /timeout of a is not a length of time/],
    ['a value half typed', { ...trial, economics: { ...trial.economics, valuePerConversion: NaN } }, /value of a conversion is not a number/],
  ])('%s', (_, journey, reason) => expect(refused(journey)).toMatch(reason));

  test.each<[Partial<ForecastOptions>, RegExp]>([
    [{ customers: 0 }, /no customers there is nothing to forecast/],
    [{ customers: NaN }, /whole number from 1 to 1,000,000,000/],
    [{ customers: 2_000_000_000 }, /whole number/],
    [{ horizonMs: 0 }, /time limit/],
    [{ horizonMs: NaN }, /time limit/],
    [{ seed: -1 }, /seed/],
    [{ draws: 5 }, /drawn/],
  ])('%j', (options, reason) => expect(refused(trial, options)).toMatch(reason));
});

describe('odd but right', () => {
  test('probability 0 and 1', () => {
    expect(given(oneStep(0)).conversion).toMatchObject({ exact: 0, mean: 0, p5: 0, p95: 0, sentence: 'Conversion will be 0 %.' });
    expect(given(oneStep(0))).toMatchObject({ measureFirst: null, bottleneck: null, time: { toConvert: null }, paths: { toConversion: [], sentence: 'No way leads to a conversion.' } });
    expect(given(oneStep(1)).conversion).toMatchObject({ exact: 1, mean: 1, p5: 1, p95: 1 });
    expect(given(oneStep(1)).tornado[0]!.sentence).toBe('The rate of a → won is taken as certain.');
  });

  test('zero durations', () => {
    const found = given(oneStep(0.5, 'PT0S', 'PT0S'));
    expect(found).toMatchObject({ friction: null, time: { toConvert: { meanDays: 0, sdDays: 0 } }, curve: { p50Days: 0 } });
    expect(found.curve.points[0]).toMatchObject({ converted: 0.5, inside: 0 });
  });

  test('a time limit shorter than the first delay', () => {
    const { withinHorizon, conversion } = given(oneStep(0.5, 'P2D'), { horizonMs: DAY_MS });
    expect(withinHorizon).toMatchObject({ days: 1, conversion: 0, low: 0, high: 0, inProgress: 1, sentence: 'Within 1 day nobody can convert yet: every way takes longer.' });
    expect(conversion.exact).toBe(0.5);
  });

  test('fifty million customers, and one', () => {
    expect(given(trial, { customers: 50_000_000 }).conversion.fromLuck.varianceShare).toBeLessThan(1e-4);
    expect(given(trial, { customers: 1 }).conversion).toMatchObject({ p5: 0, p95: 1 });
  });

  test('any journey gets a forecast or a refusal, of numbers only', () => {
    fc.assert(
      fc.property(anyJourney, fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }), (journey, days) => {
        const found = forecast(withTouches(journey), { customers: 100, seed: 3, draws: 100, ...(days !== undefined && { horizonMs: days * DAY_MS }) });
        JSON.stringify(found, (key, value: unknown) => {
          if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
          if (value === undefined) throw new Error(`${key} is missing`);
          return value;
        });
        if (!found.ok) expect(found.refusals.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what it says', () => {
  const priced = { ...withTouches(sixStates), economics: { currency: 'USD', valuePerConversion: 90, costPerTouch: { email: 0.02, sms: 0.05 }, fixedCost: 500 } };

  test('the same journey and seed give the same forecast', () => {
    expect(given(priced)).toEqual(given(priced));
    expect(given(priced, { seed: 2 }).conversion.p50).not.toBe(given(priced).conversion.p50);
  });

  test('money: profit is revenue less cost, and derivatives are of all customers', () => {
    const { money, tornadoBase, tornado } = given(priced);
    expect(money!.perEntrant.revenue).toBeCloseTo(90 * solveExact(priced).conversion, 9);
    expect(money!.perEntrant.profit).toBeCloseTo(money!.perEntrant.revenue - money!.perEntrant.cost, 12);
    expect(tornadoBase.profit).toBeCloseTo(money!.perEntrant.profit * 10_000, 6);
    expect(tornado[0]!.derivative.profit! / tornado[0]!.derivative.conversion).toBeCloseTo(90 * 10_000, -4);
    expect(given(trial).money).toBeNull();
    const limited = given(priced, { horizonMs: 30 * DAY_MS });
    expect(limited.money!.perEntrant.revenue).toBeCloseTo(90 * limited.withinHorizon!.conversion, 9);
    expect(limited.tornadoBase.profit! / (limited.money!.perEntrant.profit * 10_000)).toBeCloseTo(1, 2);
  });

  test('names what it hardly knows', () => {
    expect(given(oneStep(0.5)).assumptions).toContain('No source is given for the rate of a → won: it counts as hardly known, which widens the interval.');
    expect(given(oneStep(1)).assumptions.join()).not.toContain('No source');
  });

  test('the tornado is ranked, and with a time limit durations move conversion too', () => {
    const { tornado } = given(priced, { horizonMs: 40 * DAY_MS });
    const swings = tornado.map(({ profit }) => Math.abs(profit!.atHigh - profit!.atLow));
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
    const slower = tornado.find(({ id, kind }) => id === 't3' && kind === 'duration')!;
    expect(slower.conversion.atLow).toBeGreaterThan(slower.conversion.atHigh);
    expect(given(priced).tornado.find(({ id, kind }) => id === 't3' && kind === 'duration')!.conversion).toEqual({ atLow: expect.closeTo(solveExact(priced).conversion, 9), atHigh: expect.closeTo(solveExact(priced).conversion, 9) });
  });

  test('a hundred states are answered too, the tornado with the states entered most', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `s${i}`);
    const long = journeyOf({ states: ids.map((id) => ({ id, after: 'P9D', to: 'gone' })), ways: ids.map((id, i) => ({ from: id, to: ids[i + 1] ?? 'won', p: 0.99, takes: 'P1D' })) });
    const { conversion, tornado } = given(long, { draws: 100 });
    expect(conversion.exact).toBeCloseTo(0.99 ** 100, 12);
    expect(tornado.length).toBe(100);
    expect(tornado.some(({ id }) => id === 't0')).toBe(true);
  });

  test('friction is where time goes, the bottleneck where conversions do', () => {
    const { friction, bottleneck } = given(sixStates);
    expect([friction!.id, bottleneck!.id]).toEqual(['win-back', 'evaluate']);
    expect(findFriction([])).toBeNull();
  });

  test('an estimate nobody made is measured before a counted rate', () => {
    const counted = { ...businessSale, transitions: businessSale.transitions.map((t) => (t.id === 't4' ? t : { ...t, probability: { ...t.probability!, source: { kind: 'historical' as const, successes: Math.round(t.probability!.value * 4_000), trials: 4_000 } } })) };
    expect(given(counted).measureFirst).toMatchObject({ id: 't4', sentence: expect.stringContaining('Measure onboarding → active first') });
  });

  test('touches: as many as fall due before leaving, held against the caps', () => {
    const { touches } = given({ ...oneStep(0.5, 'P2D', 'P3D'), ...withTouches(oneStep(0.5, 'P2D', 'P3D')) });
    expect(touches).toMatchObject({ perEntrant: 1, sd: 0, channels: [{ channel: 'email', perEntrant: 1, perWeek: expect.closeTo(7 / 2.5, 9), cap: { touches: 3, withinDays: 7 }, overCap: false }, { channel: 'sms', perEntrant: 0 }, { channel: 'push', perEntrant: 0 }] });
    const daily = { ...oneStep(0.5, 'P6D', 'P9D') };
    daily.states = daily.states.map((state) => ({ ...state, touchpoints: [1, 2, 3, 4].map((day) => ({ id: `t${day}`, name: `Day ${day}`, channel: 'email' as const, timing: { kind: 'entry' as const, delay: `P${day}D` } })) }));
    expect(given(daily).touches.channels[0]).toMatchObject({ perEntrant: 4, busiest: { touches: 4, stateId: 'a' }, overCap: true, sentence: expect.stringContaining('the cap allows 3') });
  });

  test('variance of touches: a stay of a random number of rounds with one touch each is geometric', () => {
    const rounds = withTouches(journeyOf({ states: [{ id: 'a' }], ways: [{ from: 'a', to: 'a', p: 0.75, takes: 'P2D' }, { from: 'a', to: 'won', p: 0.25, takes: 'P2D', priority: 2 }] })); // prettier-ignore
    const { touches } = given(rounds);
    expect(touches.perEntrant).toBeCloseTo(4, 12);
    expect(touches.sd).toBeCloseTo(Math.sqrt(0.75) / 0.25, 9);
  });
});

test('touches on entry are as many as customers sent through get, where no rule holds any back', () => {
  const journey = withTouches(sixStates);
  const customers = 20_000;
  const { channels } = simulate(journey, { customers, seed: 5, rules: 'all', touchRules: { caps: {}, quietHours: {}, optOuts: {} } }).touches!;
  const { touches } = given(journey);
  for (const channel of ['email', 'push']) {
    const sent = channels.find((each) => each.channel === channel)!.sent;
    expect(Math.abs(sent - touches.channels.find((each) => each.channel === channel)!.perEntrant)).toBeLessThan((4 * touches.sd) / Math.sqrt(customers));
  }
});

test('days to convert: mean and spread are those of customers sent through', () => {
  const { tally, run } = startMonteCarlo(compile(sixStates), { seed: 9 });
  run(100_000);
  const { toConvert } = given(sixStates).time;
  const { mean, p10, p90 } = tally.times.summarize()!;
  expect(mean / toConvert!.meanDays).toBeCloseTo(1, 1);
  const { curve } = given(sixStates);
  expect(curve.p10Days! / p10).toBeCloseTo(1, 1);
  expect(curve.p90Days! / p90).toBeCloseTo(1, 1);
});
