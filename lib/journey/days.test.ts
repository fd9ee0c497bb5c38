import { describe, expect, test } from 'vitest';
import { blankJourney } from './blank';
import { arrivals, longestMs, medianMs } from './days';
import { DAY_MS } from './duration';
import type { Journey } from './journey';

const days = (n: number) => n * DAY_MS;
const journey: Journey = {
  ...blankJourney('Days'),
  entry: { reentry: { kind: 'never' }, holdoutShare: 0, start: 'a' },
  states: [
    { id: 'a', name: 'A', timeout: { after: 'P10D', to: 'b' }, touchpoints: [] },
    { id: 'b', name: 'B', timeout: { after: 'P20D', to: 'converted' }, touchpoints: [] },
    { id: 'c', name: 'C', timeout: { after: 'P5D', to: 'converted' }, touchpoints: [] },
  ],
  transitions: [
    { id: 'ab', from: 'a', to: 'b', priority: 1, duration: { kind: 'lognormal', median: 'P4D', p90: 'P9D' } },
    { id: 'bc', from: 'b', to: 'c', priority: 1 },
  ],
};

describe('arrivals', () => {
  test('add up the usual times of the quickest way', () => {
    expect(arrivals(journey)).toEqual(new Map([['a', 0], ['b', days(4)], ['converted', days(24)]]));
  });

  test('take the timeout where no transition says how long it takes', () => {
    const unsaid = { ...journey, transitions: [{ id: 'ab', from: 'a', to: 'b', priority: 1 }] };
    expect(arrivals(unsaid).get('b')).toBe(days(10));
  });

  test('know nothing without a start', () => {
    expect(arrivals(blankJourney('Empty')).size).toBe(0);
  });
});

describe('the longest stay', () => {
  test('is the longest way, every state stayed in to its end', () => {
    expect(longestMs(journey)).toBe(days(35));
  });

  test('ends with the journey’s own timeout', () => {
    expect(longestMs({ ...journey, timeout: { after: 'P30D', to: 'converted' } })).toBe(days(30));
  });

  test('has no end in a circle or without a timeout', () => {
    expect(longestMs({ ...journey, transitions: [...journey.transitions, { id: 'ca', from: 'c', to: 'a', priority: 1 }] })).toBe(Infinity);
    expect(longestMs({ ...journey, states: journey.states.map((state) => (state.id === 'c' ? { ...state, timeout: undefined } : state)) })).toBe(Infinity);
    expect(longestMs(blankJourney('Empty'))).toBeUndefined();
  });
});

test('the median of every kind of distribution', () => {
  expect(medianMs({ kind: 'fixed', value: 'P3D' })).toBe(days(3));
  expect(medianMs({ kind: 'uniform', min: 'P2D', max: 'P4D' })).toBe(days(3));
  expect(medianMs({ kind: 'lognormal', median: 'P3D', p90: 'P9D' })).toBe(days(3));
  expect(medianMs({ kind: 'empirical', quantiles: [{ p: 0.25, value: 'P2D' }, { p: 0.75, value: 'P4D' }] })).toBe(days(3));
  expect(medianMs({ kind: 'empirical', quantiles: [{ p: 0.6, value: 'P2D' }, { p: 0.75, value: 'P4D' }] })).toBe(days(2));
});
