import { expect, test } from 'vitest';
import { businessSale, journeyOf, trial } from '@/lib/simulation/testing/journeys';
import { solveExact } from '@/lib/simulation/exact';
import { flowGraph } from './flow-graph';

test('what comes into a state goes out of it again', () => {
  for (const journey of [businessSale, trial]) {
    const exact = solveExact(journey);
    const { nodes, links } = flowGraph(exact, journey.entry.start);
    nodes.forEach(({ end, perEntrant }, i) => {
      const sum = (side: 'source' | 'target') => links.reduce((total, link) => (link[side] === i ? total + link.perEntrant : total), 0);
      if (end === 'state') expect(sum('source')).toBeCloseTo(perEntrant, 9);
      else expect(sum('target')).toBeCloseTo(perEntrant, 9);
    });
  }
});

test('ways back and ways to the same state end in stops of their own, so that nothing goes around', () => {
  const { nodes, links } = flowGraph(solveExact(trial), 'signed-up');
  expect(nodes.filter(({ end }) => end === 'back').map(({ name }) => name).toSorted()).toEqual(['Back to activated', 'Back to signed-up']);
  const ahead = (from: number, seen: number[]): boolean => links.every(({ source, target }) => source !== from || (!seen.includes(target) && ahead(target, [...seen, target])));
  expect(nodes.every((_, i) => ahead(i, [i]))).toBe(true);
});

test('whoever cannot leave ends in a stop that says so; places nobody comes to are left out', () => {
  const journey = journeyOf({ states: [{ id: 'a' }, { id: 'island', after: 'P1D', to: 'gone' }], ways: [{ from: 'a', to: 'won', p: 0.25, takes: 'P1D' }] });
  const { nodes, links } = flowGraph(solveExact(journey), 'a');
  expect(nodes.map(({ name, end, perEntrant }) => [name, end, perEntrant])).toEqual([['a', 'state', 1], ['won', 'converted', 0.25], ['Never leave', 'stuck', 0.75]]);
  expect(links.map(({ by }) => by)).toEqual(['transition', 'nothing']);
});
