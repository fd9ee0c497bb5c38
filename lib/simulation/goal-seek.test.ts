import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import { solveExact } from './exact';
import { goalSeek } from './goal-seek';
import { anyJourney } from './testing/any-journey';
import { businessSale, journeyOf, trial } from './testing/journeys';

test('by hand: conversion is in proportion to the first rate', () => {
  const now = solveExact(businessSale).conversion;
  expect(goalSeek(businessSale, 't0', now * 2)).toMatchObject({ ok: true, value: expect.closeTo(0.4, 9), others: 'unchanged', sentence: expect.stringMatching(/^awareness → consideration must be 40 %/) });
  expect(goalSeek(businessSale, 't0', now)).toMatchObject({ ok: true, value: expect.closeTo(0.2, 9) });
});

test('what cannot be reached says how far it goes', () => {
  expect(goalSeek(businessSale, 't0', 0.9)).toEqual({ ok: false, reason: 'No rate of awareness → consideration gets there: the conversion reaches at most 1.8 %.' });
  expect(goalSeek(trial, 't3', 0.01)).toMatchObject({ ok: false, reason: expect.stringContaining('or more') });
  expect(goalSeek(businessSale, 'nothing', 0.1)).toMatchObject({ ok: false, reason: expect.stringContaining('no rate yet') });
  expect(goalSeek(businessSale, 't0', NaN)).toMatchObject({ ok: false, reason: expect.stringContaining('from 0 to 100 %') });
});

test('a rate that does not matter, and a journey that cannot be solved', () => {
  const idle = journeyOf({ states: [{ id: 'a', after: 'P1D', to: 'gone' }], ways: [{ from: 'a', to: 'gone', p: 0.5, takes: 'P1D' }] });
  expect(goalSeek(idle, 't0', 0.5)).toMatchObject({ ok: false, reason: expect.stringContaining('does not change the conversion') });
  const full = journeyOf({ states: [{ id: 'a' }], ways: [{ from: 'a', to: 'won', p: 0.9, takes: 'P1D' }, { from: 'a', to: 'gone', p: 0.9, takes: 'P1D' }] }); // prettier-ignore
  expect(goalSeek(full, 't0', 0.5)).toMatchObject({ ok: false, reason: expect.stringContaining('180 %') });
});

test('any journey: setting the rate that was found gives the goal', () => {
  fc.assert(
    fc.property(anyJourney, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (journey, pick, target) => {
      const rated = journey.transitions.filter(({ probability }) => probability);
      fc.pre(rated.length > 0);
      const { id, from } = rated[pick % rated.length]!;
      const taken = (of: typeof journey) => of.transitions.filter((t) => t.from === from).reduce((sum, { probability }) => sum + (probability?.value ?? 0), 0);
      fc.pre(taken(journey) <= 1);
      const answer = goalSeek(journey, id, target);
      if (!answer.ok || answer.others === 'reduced') return;
      const changed = { ...journey, transitions: journey.transitions.map((t) => (t.id === id ? { ...t, probability: { value: answer.value } } : t)) };
      expect(taken(changed)).toBeLessThanOrEqual(1 + 1e-9);
      expect(solveExact(changed).conversion).toBeCloseTo(target, 6);
    }),
    { numRuns: 100 },
  );
});

test('a goal that conversion jumps over has no rate: all in a loop convert until nobody leaves it', () => {
  const journey: Journey = {
    ...blankJourney('Loop'),
    entry: { start: 's', reentry: { kind: 'never' }, holdoutShare: 0 },
    states: [{ id: 's', name: 'Loop', touchpoints: [], timeout: { after: 'P1D', to: 'converted' } }],
    transitions: [{ id: 't', from: 's', to: 's', priority: 1, probability: { value: 0 } }],
  };
  expect(goalSeek(journey, 't', 0.3)).toMatchObject({ ok: false });
});
