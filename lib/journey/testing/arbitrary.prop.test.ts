import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJourney } from '../parse';
import { arbitraryJourney } from './arbitrary';
import { places } from './leaves';

test('made-up documents always parse', () => {
  fc.assert(
    fc.property(arbitraryJourney(), (journey) => {
      expect(parseJourney(journey)).toEqual({ ok: true, journey });
    }),
  );
});

test('three hundred of them use every arm of every union', () => {
  const seen = new Set<unknown>();
  for (const journey of fc.sample(arbitraryJourney(), { numRuns: 300, seed: 7 })) {
    for (const { owner, key } of places(journey)) if (key === 'kind') seen.add(owner[key]);
  }
  const arms = [
    ['all', 'any', 'not', 'event', 'attribute', 'segment', 'signal', 'engagement'],
    ['schedule', 'api', 'journey', 'never', 'after', 'always', 'entry', 'touchpoint', 'move', 'wait'],
    ['historical', 'benchmark', 'estimate', 'lognormal', 'fixed', 'uniform', 'empirical'],
    ['converted', 'exited', 'opted-out', 'escalated', 'handed-off'],
    ['state', 'transition', 'outcome'],
  ].flat();
  expect([...seen].sort()).toEqual([...arms].sort());
});

test('they range from no state to nine', () => {
  const counts = new Set(fc.sample(arbitraryJourney(), { numRuns: 300, seed: 7 }).map((journey) => journey.states.length));
  expect(counts).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
});
