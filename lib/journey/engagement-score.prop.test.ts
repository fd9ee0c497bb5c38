import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIGNALS } from './criterion';
import { DAY_MS } from './duration';
import { engagementScore, fallsBelowAtMs } from './engagement-score';
import { evaluate, type Facts } from './evaluate-criterion';

const NOW = 400 * DAY_MS;
const atMs = fc.integer({ min: 0, max: NOW });
const events = fc.array(fc.record({ name: fc.constantFrom('email opened', 'site visited', 'noise'), atMs }), { maxLength: 12 });
const signals = fc.array(fc.record({ touchpoint: fc.constantFrom('a', 'b'), signal: fc.constantFrom(...SIGNALS), atMs }), { maxLength: 6 });
const condition = fc.record({
  kind: fc.constant('engagement' as const),
  is: fc.constantFrom('below' as const, 'at-least' as const),
  score: fc.integer({ min: 1, max: 99 }),
  halfLife: fc.constantFrom('P1D', 'P14D', 'PT36H', 'P90D', 'PT0S'),
  within: fc.constantFrom(undefined, 'P30D', 'P365D'),
  events: fc.constant<{ name: string; weight: number }[]>([{ name: 'email opened', weight: 1 }, { name: 'site visited', weight: 2.5 }]),
});
const facts = (seen: Pick<Facts, 'events' | 'signals'>): Facts => ({ attributes: {}, segments: new Set(), ...seen });

describe('the engagement score', () => {
  test('lies between 0 and 100', () => {
    fc.assert(
      fc.property(condition, events, signals, (measure, seen, given) => {
        const { score } = engagementScore(measure, { events: seen, signals: given }, NOW);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('never rises while nothing happens', () => {
    fc.assert(
      fc.property(condition, events, signals, fc.array(fc.integer({ min: 0, max: 500 * DAY_MS }), { maxLength: 5 }), (measure, seen, given, waits) => {
        const scores = [0, ...waits.sort((a, b) => a - b)].map((wait) => engagementScore(measure, { events: seen, signals: given }, NOW + wait).score);
        for (const [i, score] of scores.entries()) if (i > 0) expect(score).toBeLessThanOrEqual(scores[i - 1]! + 1e-9);
      }),
    );
  });

  test('is never lowered by one more engagement', () => {
    fc.assert(
      fc.property(condition, events, signals, atMs, fc.constantFrom('email opened', 'site visited'), (measure, seen, given, when, name) => {
        const before = engagementScore(measure, { events: seen, signals: given }, NOW).score;
        const after = engagementScore(measure, { events: [...seen, { name, atMs: when }], signals: given }, NOW).score;
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  test('counts of each touchpoint the latest of each signal', () => {
    fc.assert(
      fc.property(condition, fc.uniqueArray(atMs, { minLength: 2, maxLength: 6 }), (measure, times) => {
        const opened = (when: number) => ({ touchpoint: 'a', signal: 'opened' as const, atMs: when });
        const all = engagementScore(measure, { events: [], signals: times.map(opened) }, NOW);
        expect(all).toEqual(engagementScore(measure, { events: [], signals: [opened(Math.max(...times))] }, NOW));
      }),
    );
  });

  test('falls below its mark at the moment that is told, and not before', () => {
    fc.assert(
      fc.property(condition, events, signals, (each, seen, given) => {
        const known = { events: seen, signals: given };
        const fallsMs = fallsBelowAtMs(each, known);
        if (fallsMs === undefined) return;
        const below = { ...each, is: 'below' as const };
        expect(evaluate(below, facts(known), fallsMs)).toBe(true);
        const latest = Math.max(...known.events.filter(({ name }) => name !== 'noise').map((event) => event.atMs), ...given.map((one) => one.atMs));
        if (fallsMs > latest) expect(evaluate(below, facts(known), fallsMs - 1)).toBe(false);
      }),
    );
  });
});

describe('by hand', () => {
  const opened = (daysAgo: number) => ({ events: [], signals: [{ touchpoint: 'a', signal: 'opened' as const, atMs: NOW - daysAgo * DAY_MS }] });

  test('one open, one half-life ago', () => {
    const { score, recency, frequency, momentum, trend } = engagementScore({ halfLife: 'P14D' }, opened(14), NOW);
    expect(recency).toBeCloseTo(0.5, 12);
    expect(frequency).toBeCloseTo(1 - 2 ** -(Math.SQRT1_2 / 6), 12);
    expect(momentum).toBeCloseTo(1 - 2 ** -(0.25 / 2), 12);
    expect(trend).toBeCloseTo(Math.SQRT2, 12);
    expect(score).toBeCloseTo(100 * (0.5 * recency + 0.3 * frequency + 0.2 * momentum), 12);
  });

  test('nothing at all, and what has not happened yet', () => {
    expect(engagementScore({ halfLife: 'P14D' }, { events: [], signals: [] }, NOW)).toEqual({ score: 0, recency: 0, frequency: 0, momentum: 0, trend: undefined });
    expect(engagementScore({ halfLife: 'P14D' }, opened(-1), NOW).score).toBe(0);
  });

  test('somebody who keeps their pace has a trend of about 1, one who slows down less', () => {
    const weekly = (from: number) => ({ events: [], signals: Array.from({ length: 60 }, (_, i) => ({ touchpoint: `${i}`, signal: 'opened' as const, atMs: NOW - (from + i * 7) * DAY_MS })) });
    expect(engagementScore({ halfLife: 'P30D' }, weekly(3.5), NOW).trend).toBeCloseTo(1, 1);
    expect(engagementScore({ halfLife: 'P30D' }, weekly(40), NOW).trend).toBeLessThan(0.5);
  });
});
