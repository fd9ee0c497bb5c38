import { expect, test } from 'vitest';
import { journeyOf, onEntry, touch } from '../testing/journeys';
import { of, place, run, sent } from '../testing/run';

const journey = journeyOf([{ id: 'a', touchpoints: [touch('one', { timing: onEntry('P1D') }), touch('two', { channel: 'sms', timing: onEntry('P2D') }), touch('three', { timing: onEntry('P3D') })] }]);

test('opting out of a channel closes it and leaves the others', () => {
  const result = run(journey, [[1.5, { kind: 'opt-out', from: 'email' }], [5]]);
  expect(sent(result)).toEqual(['one@1', 'two@2']);
  expect(of(result, 'skip')).toMatchObject([{ touchpoint: 'three', why: 'consent' }]);
  expect(result.enrollment.customer.consent).toMatchObject({ email: 'denied', sms: 'granted' });
});

test('consent given and taken back counts for whatever falls due from then on', () => {
  expect(sent(run(journey, [[0.5, { kind: 'consent', channel: 'email', to: 'denied' }], [2.5, { kind: 'consent', channel: 'email', to: 'granted' }], [5]]))).toEqual(['two@2', 'three@3']);
});

test('suppression likewise, on one channel or all', () => {
  expect(sent(run(journey, [[0.5, { kind: 'suppression', channel: null, why: 'complaint' }], [1.5, { kind: 'suppression', channel: null, why: null }], [5]]))).toEqual(['two@2', 'three@3']);
  expect(sent(run(journey, [[0.5, { kind: 'suppression', channel: 'sms', why: 'bounce' }], [5]]))).toEqual(['one@1', 'three@3']);
});

test('opting out of the journey ends it: in its opted-out outcome, or without one', () => {
  expect(place(run(journey, [[1, { kind: 'opt-out', from: 'journey' }]]))).toBe('no');
  const none = { ...journey, outcomes: [] };
  const result = run(none, [[1, { kind: 'opt-out', from: 'journey' }], [9]]);
  expect(of(result, 'end')).toMatchObject([{ outcome: null, how: 'opted-out', by: { kind: 'opt-out' } }]);
  expect(result.enrollment.timers).toEqual([]);
});

test('unsubscribing leaves what the touchpoint says, by default the channel; consent to the channel is gone either way', () => {
  const leaving = structuredClone(journey);
  leaving.states[0]!.touchpoints[0]!.optOut = { mechanism: 'unsubscribe-link', leaves: 'journey' };
  const unsubscribed = { kind: 'signal' as const, touchpoint: 'one', signal: 'unsubscribed' as const };
  expect(place(run(journey, [[1, unsubscribed]]))).toBe('a');
  const result = run(leaving, [[1, unsubscribed]]);
  expect(place(result)).toBe('no');
  expect(result.enrollment.customer.consent.email).toBe('denied');
});

test('who opts out before coming in is not let in', () => {
  const result = run({ ...journey, entry: { ...journey.entry, criteria: { kind: 'segment', id: 'x' } } }, [[1, { kind: 'opt-out', from: 'journey' }], [2, { kind: 'segment', segment: 'x', member: true }], [3, { kind: 'enter' }]]);
  expect(of(result, 'enter')).toEqual([]);
});
