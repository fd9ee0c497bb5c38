import { describe, expect, test } from 'vitest';
import { compile } from './compile';
import { solveExact } from './exact';
import { simulate } from './simulate';
import { journeyOf, sixStates, trial } from './testing/journeys';

describe('why there are no figures', () => {
  test('a sound journey refuses nothing, nor does one with loose ends', () => {
    for (const journey of [sixStates, trial]) expect(compile(journey).refusals).toEqual([]);
  });

  test.each([
    ['nobody enters', journeyOf({ states: [], ways: [] }), 'Nobody enters: choose the state in which customers start.'],
    [
      'rates above 100 %',
      journeyOf({ states: [{ id: 'a' }], ways: [{ from: 'a', to: 'won', p: 0.8, takes: 'P1D' }, { from: 'a', to: 'gone', p: 0.5, takes: 'P1D' }] }),
      'The rates out of a add up to 130 %, but only 100 % can leave. Lower one of them.',
    ],
    [
      'no way to an outcome',
      journeyOf({ states: [{ id: 'a', after: 'P1D', to: 'b' }, { id: 'b', after: 'P1D', to: 'a' }], ways: [] }),
      'No outcome can be reached from the start, so the journey never ends for anyone. Give a transition or a timeout that leads to an outcome.',
    ],
    [
      'a loop without time',
      journeyOf({ states: [{ id: 'a', after: 'PT0S', to: 'b' }, { id: 'b', after: 'PT0S', to: 'a' }], ways: [{ from: 'a', to: 'won', p: 0.1, takes: 'P1D' }] }),
      'People can go around a and b without any time passing. Give one of these transitions or timeouts some time.',
    ],
  ])('%s: said plainly, in the exact and the simulated report', (_, journey, sentence) => {
    expect(solveExact(journey).refusals).toEqual([sentence]);
    expect(simulate(journey, { customers: 100, seed: 1, rules: 'all' }).refusals).toEqual([sentence]);
  }); // prettier-ignore

  test('a failure path that leads to an outcome is a way out', () => {
    const journey = journeyOf({ states: [{ id: 'a' }], ways: [] });
    const state = { ...journey.states[0]!, touchpoints: [{ id: 'm', name: 'm', channel: 'email' as const, timing: { kind: 'entry' as const, delay: 'P1D' }, failure: { after: 'P1D', then: { kind: 'move' as const, to: 'gone' } } }] };
    expect(compile({ ...journey, states: [state] }).refusals).toEqual([]);
  });

  test('a half-typed rate or time counts as missing', () => {
    const journey = { ...sixStates, transitions: sixStates.transitions.map((way, i) => (i === 0 ? { ...way, probability: { value: NaN }, duration: { kind: 'fixed' as const, value: 'P' } } : way)) };
    const report = simulate(journey, { customers: 1_000, seed: 1 });
    expect(report.conversion.rate).toBeGreaterThanOrEqual(0);
    expect(report.assumptions.join()).toContain('No rate is given for welcome → explore');
  });
});
