import { describe, expect, test } from 'vitest';
import type { Criterion } from '@/lib/journey/criterion';
import { journeyOf, onEntry, touch } from '../testing/journeys';
import { of, place, run } from '../testing/run';
import { at } from '../testing/trace';

const openedWithin = (within: string): Criterion => ({ kind: 'signal', touchpoint: 'mail', signal: 'opened', within });
const not = (of: Criterion): Criterion => ({ kind: 'not', of });
const open = { kind: 'signal' as const, touchpoint: 'mail', signal: 'opened' as const };
const journey = (trigger: Criterion, more: { to: string; trigger: Criterion }[] = []) =>
  journeyOf([{ id: 'a', touchpoints: [touch('mail', { timing: onEntry() })] }], {
    transitions: [{ to: 'won', trigger }, ...more].map((way, i) => ({ id: `t${i}`, from: 'a', priority: i + 1, ...way })),
  });
const leftAt = (result: ReturnType<typeof run>) => of(result, 'move').map(({ atMs }) => atMs);

describe('“not opened within 3 days”', () => {
  const trigger = not(openedWithin('P3D'));
  test('holds after three days, not on entering', () => {
    expect(place(run(journey(trigger), [[2.9]]))).toBe('a');
    expect(leftAt(run(journey(trigger), [[9]]))).toEqual([at(3)]);
  });
  test('counts anew from every opening', () => {
    expect(leftAt(run(journey(trigger), [[1, open], [2, open], [9]]))).toEqual([at(5) + 1]);
  });
  test('waits its own time where another, shorter one is over', () => {
    const longFirst = journey(not(openedWithin('P7D')), [{ to: 'gone', trigger }]);
    expect(place(run(longFirst, [[9]]))).toBe('gone');
  });
  test('together with an event: whichever comes last', () => {
    const both = journey({ kind: 'all', of: [{ kind: 'event', name: 'visit' }, trigger] });
    expect(leftAt(run(both, [[1, { kind: 'event', name: 'visit' }], [9]]))).toEqual([at(3)]);
    expect(leftAt(run(both, [[5, { kind: 'event', name: 'visit' }], [9]]))).toEqual([at(5)]);
  });
  test('together with an attribute: not on entering either', () => {
    const vip = journey({ kind: 'all', of: [not({ kind: 'attribute', path: 'vip', op: 'is', value: true }), trigger] });
    expect(leftAt(run(vip, [[9]]))).toEqual([at(3)]);
  });
  test('as an exit of the journey, counts from entering the journey', () => {
    const exits = journeyOf([{ id: 'a', timeout: { after: 'P2D', to: 'b' } }, { id: 'b' }], { exit: { others: [{ criterion: not({ kind: 'event', name: 'session', within: 'P5D' }), to: 'gone' }] } });
    expect(leftAt(run(exits, [[9]]))).toEqual([at(2), at(5)]);
    expect(leftAt(run(exits, [[1, { kind: 'event', name: 'session' }], [9]]))).toEqual([at(2), at(6) + 1]);
  });
});

test('either of two conditions moves when it holds, though the other is not known yet', () => {
  const either = journey({ kind: 'any', of: [not(openedWithin('P3D')), not({ kind: 'event', name: 'visit', within: 'P7D' })] });
  expect(leftAt(run(either, [[9]]))).toEqual([at(3)]);
});

test('three visits within a week, whenever the third comes', () => {
  const visits = journey({ kind: 'event', name: 'visit', count: 3, within: 'P7D' });
  const visit = { kind: 'event' as const, name: 'visit' };
  expect(place(run(visits, [[1, visit], [5, visit], [8.5, visit]]))).toBe('a');
  expect(place(run(visits, [[1, visit], [5, visit], [8.5, visit], [9, visit]]))).toBe('won');
});
