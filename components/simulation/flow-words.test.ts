import { expect, test } from 'vitest';
import { solveExact } from '@/lib/simulation/exact';
import { businessSale } from '@/lib/simulation/testing/journeys';
import { flowGraph } from './flow-graph';
import { flowTable, flowTitle, linkWords, perHundred } from './flow-words';

const graph = flowGraph(solveExact(businessSale), 'awareness');

test('figures per hundred keep what happens from being nothing', () => {
  expect([1, 0.2, 0.0362, 0.00004, 0.0004, 0, 12.3456].map(perHundred)).toEqual(['100', '20', '3.6', 'under 0.01', '0.04', '0', '1,234.6']);
});

test('the title names how many convert and the widest way out', () => {
  expect(flowTitle(graph)).toBe('Of 100 who enter, 0.36 convert; the widest way out, 80, is the timeout of awareness');
});

test('a flow reads as a sentence, a way back as one', () => {
  expect(linkWords(graph, graph.links[0]!)).toBe('Per 100 who enter, 20 go from awareness to consideration by a transition: 20 % of those who come to awareness.');
  const back = graph.links.find(({ target }) => graph.nodes[target]!.end === 'back')!;
  expect(linkWords(graph, back)).toContain('go from decision back to consideration by a transition');
});

test('the table has a row for every flow', () => {
  expect(flowTable(graph).rows).toHaveLength(graph.links.length);
  expect(flowTable(graph).file[1]).toEqual(['awareness', 'consideration', 'transition', 0.2]);
});
