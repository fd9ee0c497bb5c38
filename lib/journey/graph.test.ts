import { describe, expect, test } from 'vitest';
import { blankJourney } from './blank';
import { allIds, findOutcome, findState, findTouchpoint, findTransition, nameOf, reachableFrom, transitionsFrom, waysFrom } from './graph';
import type { Journey } from './journey';

const journey: Journey = {
  ...blankJourney('Trial'),
  states: [
    {
      id: 'trial',
      name: 'Trial',
      timeout: { after: 'P14D', to: 'cold' },
      touchpoints: [
        { id: 'hello', name: 'Hello', channel: 'email', failure: { then: { kind: 'move', to: 'lost' } } },
        { id: 'nudge', name: 'Nudge', channel: 'sms', failure: { then: { kind: 'wait' } } },
      ],
    },
    { id: 'paid', name: '', touchpoints: [] },
    { id: 'cold', name: 'Cold', timeout: { after: 'P1D' }, touchpoints: [] },
    { id: 'island', name: 'Island', touchpoints: [] },
  ],
  transitions: [
    { id: 'late', from: 'trial', to: 'cold', priority: 2 },
    { id: 'buy', from: 'trial', to: 'paid', priority: 1 },
    { id: 'again', from: 'cold', to: 'trial', priority: 1 },
    { id: 'off', from: 'island', to: 'converted', priority: 1 },
  ],
  outcomes: [{ id: 'converted', name: 'Converted', kind: 'converted' }, { id: 'lost', name: 'Lost', kind: 'exited' }],
};

describe('finding parts', () => {
  test('by id, or nothing', () => {
    expect(findState(journey, 'cold')?.name).toBe('Cold');
    expect(findOutcome(journey, 'lost')?.kind).toBe('exited');
    expect(findTransition(journey, 'buy')?.to).toBe('paid');
    expect(findTouchpoint(journey, 'nudge')).toMatchObject({ touchpoint: { name: 'Nudge' }, state: { id: 'trial' } });
    expect([findState, findOutcome, findTransition, findTouchpoint].map((find) => find(journey, 'nope') ?? find(journey, undefined))).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('a nameless part is called by its id', () => {
    expect([nameOf(journey, 'trial'), nameOf(journey, 'paid'), nameOf(journey, 'lost'), nameOf(journey, 'nope')]).toEqual(['Trial', 'paid', 'Lost', 'nope']);
  });

  test('all ids', () => {
    expect([...allIds(journey)].sort()).toEqual(['again', 'buy', 'cold', 'converted', 'hello', 'island', 'late', 'lost', 'nudge', 'off', 'paid', 'trial']);
  });
});

describe('ways', () => {
  test('transitions by priority, then the timeout, then failure paths that move', () => {
    expect(transitionsFrom(journey, 'trial').map((t) => t.id)).toEqual(['buy', 'late']);
    expect(waysFrom(journey, journey.states[0]!).map(({ kind, to }) => [kind, to])).toEqual([['transition', 'paid'], ['transition', 'cold'], ['timeout', 'cold'], ['failure', 'lost']]);
    expect(waysFrom(journey, journey.states[1]!)).toEqual([]);
  });

  test('a timeout that leads nowhere is no way', () => {
    expect(waysFrom(journey, journey.states[2]!).map((way) => way.kind)).toEqual(['transition']);
  });

  test('reach follows every way, through circles, and stops at outcomes', () => {
    expect([...reachableFrom(journey, 'trial')].sort()).toEqual(['cold', 'lost', 'paid', 'trial']);
    expect([...reachableFrom(journey, 'converted')]).toEqual(['converted']);
    expect([...reachableFrom(journey, 'nope')]).toEqual(['nope']);
  });
});
