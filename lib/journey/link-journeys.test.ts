import { describe, expect, it } from 'vitest';
import { blankJourney } from './blank';
import type { Journey } from './journey';
import { linkJourneys } from './link-journeys';

/** A journey that hands off to some, and may be entered from one. */
function known(id: string, { to = [], from }: { to?: string[]; from?: string } = {}): { id: string; journey: Journey } {
  const journey = blankJourney(id);
  const outcomes = to.map((journeyId, i) => ({ id: `on-${i}`, name: `On ${i}`, kind: 'handed-off' as const, journeyId }));
  return { id, journey: { ...journey, outcomes: [...journey.outcomes, ...outcomes], entry: { ...journey.entry, ...(from !== undefined && { trigger: { kind: 'journey' as const, id: from } }) } } };
}

describe('journeys that lead into each other', () => {
  it('are linked once, whichever end says so, and grouped', () => {
    const { links, groups, alone } = linkJourneys([known('a', { to: ['b', 'b'] }), known('b', { from: 'a' }), known('c', { from: 'b' }), known('d'), known('e', { to: ['f'] }), known('f')]);
    expect(links).toEqual([
      { from: 'a', to: 'b', outcomes: ['on-0', 'on-1'] },
      { from: 'e', to: 'f', outcomes: ['on-0'] },
      { from: 'b', to: 'c', outcomes: [] },
    ]);
    expect(groups).toEqual([['a', 'b', 'c'], ['e', 'f']]);
    expect(alone).toEqual(['d']);
  });

  it('tells hand-offs to journeys that are not there, and takes blanks, circles and hand-offs to oneself', () => {
    const { links, lost, groups, alone } = linkJourneys([known('a', { to: ['gone', ' '], from: 'gone' }), known('b', { to: ['c'] }), known('c', { to: ['b'] }), known('d', { to: ['d'] })]);
    expect(lost).toEqual([{ from: 'a', outcome: 'on-0' }]);
    expect(links.map(({ from, to }) => `${from}${to}`)).toEqual(['bc', 'cb', 'dd']);
    expect([groups, alone]).toEqual([[['b', 'c']], ['a', 'd']]);
  });
});
