import { describe, expect, test } from 'vitest';
import type { Criterion } from '@/lib/journey/criterion';
import type { Journey } from '@/lib/journey/journey';
import { journeyOf, onEntry, touch } from '../testing/journeys';
import { moves, of, place, run, sent } from '../testing/run';

const clicked: Criterion = { kind: 'signal', touchpoint: 'mail', signal: 'clicked' };
const done: Criterion = { kind: 'event', name: 'done' };
const way = (id: string, to: string, trigger: Criterion, priority = 1, from = 'a') => ({ id, from, to, priority, trigger });
const click = { kind: 'signal' as const, touchpoint: 'mail', signal: 'clicked' as const };
const doneEvent = { kind: 'event' as const, name: 'done' };

function journey(over: Partial<Journey> = {}): Journey {
  return journeyOf(
    [
      { id: 'a', touchpoints: [touch('mail', { timing: onEntry() }), touch('answer', { timing: { kind: 'event', event: 'done', delay: 'PT0S' } })] },
      { id: 'b', touchpoints: [touch('thanks', { timing: { kind: 'event', event: 'done', delay: 'PT0S' } })] },
      { id: 'c' },
    ],
    over,
  );
}

describe('what happens is judged in order', () => {
  test('opt-out before exits and transitions', () => {
    const unsubscribed: Criterion = { kind: 'signal', touchpoint: 'mail', signal: 'unsubscribed' };
    const leaving = journey({ exit: { success: unsubscribed, others: [] }, transitions: [way('t', 'b', unsubscribed)] });
    leaving.states[0]!.touchpoints[0]!.optOut = { mechanism: 'unsubscribe-link', leaves: 'journey' };
    expect(moves(run(leaving, [[1, { ...click, signal: 'unsubscribed' }]]))).toEqual(['a>no opt-out']);
  });
  test('success before other exits, those before transitions', () => {
    const all = journey({ exit: { success: done, others: [{ criterion: done, to: 'gone' }] }, transitions: [way('t', 'b', done)] });
    expect(moves(run(all, [[1, doneEvent]]))).toEqual(['a>won exit']);
    const others = { ...all, exit: { others: all.exit.others } };
    expect(moves(run(others, [[1, doneEvent]]))).toEqual(['a>gone exit']);
  });
  test('transitions by priority, whatever their place in the document', () => {
    expect(moves(run(journey({ transitions: [way('low', 'c', done, 2), way('high', 'b', done, 1)] }), [[1, doneEvent]]))).toEqual(['a>b transition']);
  });
  test('one happening takes one transition', () => {
    const chain = journey({ transitions: [way('t1', 'b', done), way('t2', 'c', done, 1, 'b')] });
    expect(moves(run(chain, [[1, doneEvent]]))).toEqual(['a>b transition']);
    expect(moves(run(chain, [[1, doneEvent], [2, doneEvent]]))).toEqual(['a>b transition', 'b>c transition']);
  });
  test('touchpoints last, in the state where the customer then is', () => {
    expect(sent(run(journey(), [[1, doneEvent]]))).toEqual(['mail@0', 'answer@1']);
    expect(sent(run(journey({ transitions: [way('t', 'b', done)] }), [[1, doneEvent]]))).toEqual(['mail@0', 'thanks@1']);
  });
});

describe('when a condition is judged', () => {
  test('only what happens after entering wakes a transition, so loops wait', () => {
    const loop = journey({ transitions: [way('t1', 'b', clicked), way('t2', 'a', done, 1, 'b')] });
    expect(moves(run(loop, [[1, click], [2, doneEvent], [3]]))).toEqual(['a>b transition', 'b>a transition']);
  });
  test('attributes and segments are judged on entering too, state after state', () => {
    const pro: Criterion = { kind: 'attribute', path: 'plan', op: 'is', value: 'pro' };
    const vip: Criterion = { kind: 'segment', id: 'vip' };
    const pass = journey({ transitions: [way('t1', 'b', pro), way('t2', 'c', vip, 1, 'b')] });
    expect(moves(run(pass, [[1, { kind: 'segment', segment: 'vip', member: true }], [2, { kind: 'attribute', set: { plan: 'pro' } }]]))).toEqual(['a>b transition', 'b>c transition']);
  });
  test('an attribute that others ask for wakes nothing', () => {
    const both: Criterion = { kind: 'any', of: [{ kind: 'attribute', path: 'address.city', op: 'is', value: 'Bonn' }, done] };
    const journeyWithBoth = journey({ transitions: [way('t', 'b', both)] });
    expect(place(run(journeyWithBoth, [[1, { kind: 'attribute', set: { name: 'Ann' } }]]))).toBe('a');
    expect(place(run(journeyWithBoth, [[1, { kind: 'attribute', set: { address: { city: 'Bonn' } } }]]))).toBe('b');
  });
  test('without a trigger, the entry criteria of where it leads count, else the exit criteria of the state', () => {
    const bare = journey({ transitions: [{ id: 't', from: 'a', to: 'b', priority: 1 }] });
    expect(place(run(bare, [[1, doneEvent]]))).toBe('a');
    bare.states[0]!.exit = done;
    expect(place(run(structuredClone(bare), [[1, doneEvent]]))).toBe('b');
    bare.states[1]!.entry = clicked;
    const entry = structuredClone(bare);
    expect([place(run(entry, [[1, doneEvent]])), place(run(entry, [[1, click]]))]).toEqual(['a', 'b']);
  });
  test('an exit without an outcome of its kind still ends the journey', () => {
    const result = run(journey({ exit: { success: done, others: [] }, outcomes: [] }), [[1, doneEvent]]);
    expect(of(result, 'end')).toMatchObject([{ outcome: null, how: 'converted' }]);
  });
});

describe('what comes to nothing says so', () => {
  test.each([
    ['unknown-touchpoint', { kind: 'signal', touchpoint: 'nowhere', signal: 'opened' }],
    ['other-state', { kind: 'take', transition: 'nowhere' }],
  ] as const)('%s', (why, event) => expect(of(run(journey(), [[1, event]]), 'ignore')).toMatchObject([{ why }]));
  test('after the end', () => {
    expect(of(run(journey({ exit: { success: done, others: [] } }), [[1, doneEvent], [2, click]]), 'ignore')).toMatchObject([{ why: 'ended' }]);
  });
});

test('a transition taken by hand is taken whatever its trigger', () => {
  expect(moves(run(journey({ transitions: [way('t', 'b', clicked)] }), [[1, { kind: 'take', transition: 't' }]]))).toEqual(['a>b transition']);
});
