import { describe, expect, test } from 'vitest';
import { DAY_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { compile } from './compile';
import { startMonteCarlo } from './monte-carlo';
import { simulate } from './simulate';
import { journeyOf, sixStates } from './testing/journeys';
import { touchingSix } from './testing/touching';
import { planTouches } from './touch-plan';
import { USUAL_RULES } from './touch-rules';

/** One state of thirty days, then out, with these touchpoints. */
function month(touchpoints: Partial<Touchpoint>[]): Journey {
  const journey = journeyOf({ states: [{ id: 'a', after: 'P30D', to: 'won' }], ways: [], outcomes: { won: 'converted', left: 'opted-out' } });
  const whole = touchpoints.map((touchpoint, i): Touchpoint => ({ id: `m${i}`, name: `m${i}`, channel: 'email', timing: { kind: 'entry', delay: `P${i}D` }, ...touchpoint }));
  return { ...journey, states: [{ ...journey.states[0]!, touchpoints: whole }] };
}
const run = (journey: Journey, rest: Partial<Parameters<typeof simulate>[1]> = {}) => simulate(journey, { customers: 20_000, seed: 3, rules: 'all', ...rest });

describe('by hand', () => {
  test('opt-outs compete in time order: of five touches at 2 %, 1 − 0.98⁵ leave the journey', () => {
    const touches = Array.from({ length: 5 }, () => ({ optOut: { mechanism: 'unsubscribe-link' as const, leaves: 'journey' as const } }));
    const rules = { caps: {}, quietHours: {}, optOuts: { email: { value: 0.02, source: 'made up' } } };
    const report = run(month(touches), { touchRules: rules, customers: 100_000 });
    const left = 1 - 0.98 ** 5;
    expect(Math.abs(report.touches!.leftByOptOut - left)).toBeLessThan(4 * Math.sqrt((left * (1 - left)) / 100_000));
    expect(report.outcomes.map(({ share }) => share)).toEqual([report.conversion.rate, report.touches!.leftByOptOut]);
  });

  test('three emails a week: of seven on seven days three go out at once, and the others wait a week each', () => {
    const { touches } = run(month(Array.from({ length: 7 }, () => ({}))), { touchRules: { optOuts: {} } });
    expect(touches!.all).toMatchObject({ due: 7, sent: 7, capPressure: 4 / 7, perCustomer: { mean: 7, p90: 7, most: 7 } });
    const days = touches!.byDay.channels[0]!.perEntrant;
    expect(days.flatMap((sent, day) => (sent > 0 ? [day] : []))).toEqual([0, 1, 2, 7, 8, 9, 14]);
    for (let day = 0; day + 7 <= days.length; day++) expect(days.slice(day, day + 7).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(3);
  });

  test('transactional messages are neither held nor counted', () => {
    const { touches } = run(month(Array.from({ length: 7 }, () => ({ transactional: true }))));
    expect(touches!.all).toMatchObject({ due: 7, sent: 7, capPressure: 0, optedOut: 0 });
  });

  test('quiet hours hold back 11 of 24 hours, and nothing is sent in them', () => {
    const { touches } = run(month([{ channel: 'sms' }]), { touchRules: { optOuts: {} } });
    expect(touches!.all.deferred['quiet-hours']).toBeCloseTo(11 / 24, 1);
    touches!.byHour[0]!.perEntrant.forEach((sent, hour) => expect(sent > 0).toBe(hour % 24 >= 8 && hour % 24 < 21));
  });

  test('a follow-up goes to those who did not respond in its delay; a failure path moves them', () => {
    const journey = month([
      { success: { expectedRate: { value: 0.4 }, within: 'P1D' }, failure: { after: 'P2D', then: { kind: 'move', to: 'won' } } },
      { timing: { kind: 'after', touchpoint: 'm0', if: 'not-engaged', delay: 'P1D' } },
      { timing: { kind: 'after', touchpoint: 'm0', if: 'engaged', delay: 'PT1H' } },
    ]);
    const { touches, states } = run(journey, { touchRules: { optOuts: {}, caps: {} } });
    const [first, reminder, thanks] = touches!.touchpoints;
    expect(first!.engaged).toBeCloseTo(0.4, 1);
    expect(reminder!.sent).toBeCloseTo(1 - first!.engaged, 9);
    expect(thanks!.sent).toBeCloseTo(first!.engaged, 9);
    expect(first!.moved).toBeCloseTo(1 - first!.engaged, 9);
    expect(states[0]!.dwellDays).toBeCloseTo(2 * first!.moved + 30 * first!.engaged, 6);
  });

  test('money, break-even and the load of a launch', () => {
    const journey = { ...month([{ cost: 0.5 }, { cost: 1.5 }]), economics: { currency: 'EUR', valuePerConversion: 10, fixedCost: 100, entrantsPerDay: 50, costPerTouch: {} } };
    const { money, touches } = run(journey, { touchRules: { optOuts: {} } });
    expect(money).toEqual({ currency: 'EUR', valuePerConversion: 10, fixedCost: 100, revenuePerEntrant: 10, costPerEntrant: 2, profitPerEntrant: 8, costPerConversion: 2, roi: 4, entrantsToBreakEven: 13 });
    expect(touches!.load!.perDay.slice(0, 3)).toEqual([50, 100, 100]);
  });
});

describe('what rules change, and what they leave alone', () => {
  test('without rules touchpoints change nothing; the curve starts inside and ends where the report does', () => {
    const options = { customers: 5_000, seed: 4, horizonMs: 90 * DAY_MS };
    const { contentHash: _, elapsedMs: __, ...bare } = simulate(sixStates, options);
    const { contentHash: ___, elapsedMs: ____, ...touched } = simulate({ ...touchingSix, economics: sixStates.economics }, options);
    expect(touched).toEqual(bare);
    expect(touched).toMatchObject({ touches: null, money: null });
    expect(bare.curve[0]).toEqual({ days: 0, converted: 0, neutral: 0, lost: 0, inside: 1 });
    expect(bare.curve.at(-1)).toMatchObject({ days: 90, converted: bare.conversion.rate, inside: bare.inProgress });
    const shares = [bare.paths.toConversion, bare.paths.toLoss, bare.paths.inside].flat().map(({ share }) => share);
    expect(shares.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1);
    expect(bare.paths.toConversion[0]!.places.at(-1)).toBe('won');
  });

  test('touches are accounted for: due = sent + skipped + canceled, by touchpoint, channel and in all', () => {
    const { touches } = run(touchingSix, { horizonMs: 120 * DAY_MS });
    for (const { due, sent, skipped, canceled } of [touches!.all, ...touches!.channels, ...touches!.touchpoints]) {
      expect(sent + canceled + Object.values(skipped).reduce((a, b) => a + b, 0)).toBeCloseTo(due, 9);
    }
    for (const { channel, sent } of touches!.channels) {
      for (const view of [touches!.byDay.channels, touches!.byHour]) {
        expect(view.find((each) => each.channel === channel)!.perEntrant.reduce((a, b) => a + b, 0)).toBeCloseTo(sent, 9);
      }
    }
  });

  test('who counts what does not matter: two who share the customers count what one counts alone', () => {
    const chain = compile(touchingSix);
    const touches = planTouches(touchingSix, chain, USUAL_RULES);
    const start = () => startMonteCarlo(chain, { seed: 9, touches });
    const [alone, even, odd] = [start(), start(), start()];
    alone.run(1_000);
    for (let portion = 0; portion < 10; portion++) {
      even.run(50);
      even.pass(50);
      odd.pass(50);
      odd.run(50);
    }
    const sum = (a: Float64Array, b: Float64Array) => a.map((count, i) => count + b[i]!);
    expect(sum(even.tally.touches!.byTouch, odd.tally.touches!.byTouch)).toEqual(alone.tally.touches!.byTouch);
    expect(sum(even.tally.stayMs, odd.tally.stayMs).map((ms, s) => ms + 2 ** 40 * (even.tally.stayCarry[s]! + odd.tally.stayCarry[s]!))).toEqual(alone.tally.stayMs.map((ms, s) => ms + 2 ** 40 * alone.tally.stayCarry[s]!));
    expect(sum(even.tally.times.counts, odd.tally.times.counts)).toEqual(alone.tally.times.counts);
    even.tally.paths.merge(odd.tally.paths);
    expect(even.tally.paths.list()).toEqual(alone.tally.paths.list());
  });

  test('nobody sent through: every figure is 0, nothing is NaN', () => {
    const report = run(touchingSix, { customers: 0 });
    expect(report).toMatchObject({ customers: 0, conversion: { rate: 0, low: 0, high: 1 }, curve: [], inProgress: 0, timeToConvertDays: null });
    expect(JSON.stringify(report, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'BAD' : value))).not.toContain('BAD');
    expect(report.assumptions.join()).toContain('Nobody was sent through');
  });
});

test('golden numbers: with rules in force, too, the draws of a seed stay what they are', () => {
  const { conversion, outcomes, touches } = simulate(touchingSix, { customers: 5_000, seed: 2026, horizonMs: 180 * DAY_MS, rules: 'all' });
  expect({ converted: conversion.rate, outcomes: outcomes.map(({ share }) => share), sent: touches!.touchpoints.map(({ sent }) => sent) }).toMatchInlineSnapshot(`
    {
      "converted": 0.0796,
      "outcomes": [
        0.0796,
        0.8024,
        0.0374,
        0.0728,
      ],
      "sent": [
        1.0728,
        0.4976,
        1.0422,
        0.6496,
        0.7652,
        0.1796,
        0.8046,
        0.4186,
        0.3964,
        0.1706,
        0.9274,
        0.9122,
        0.694,
        0.6238,
        0.6942,
      ],
    }
  `);
});
