import { describe, expect, test } from 'vitest';
import type { Journey } from '@/lib/journey/journey';
import type { Timing, Touchpoint } from '@/lib/journey/touchpoint';
import { journeyOf, onEntry, touch } from '../testing/journeys';
import { of, place, run, sent } from '../testing/run';
import { at } from '../testing/trace';

const opened = (touchpoint: string) => ({ kind: 'signal' as const, touchpoint, signal: 'opened' as const });
const following = (touchpoint: string, when: 'engaged' | 'not-engaged' | 'always', delay = 'P1D'): Timing => ({ kind: 'after', touchpoint, if: when, delay });
const one = (...touchpoints: Touchpoint[]) => journeyOf([{ id: 'a', touchpoints }]);
const first = touch('first', { timing: onEntry(), success: { signal: 'opened', within: 'P2D' } });

describe('what follows a touchpoint', () => {
  const journey = one(first, touch('always', { timing: following('first', 'always') }), touch('yes', { timing: following('first', 'engaged') }), touch('no', { timing: following('first', 'not-engaged') }));
  test('without response: always and not engaged, counted from sending', () => {
    expect(sent(run(journey, [[9]]))).toEqual(['first@0', 'always@1', 'no@1']);
  });
  test('with response: engaged counts from the response, and not engaged is off', () => {
    const result = run(journey, [[0.5, opened('first')], [9]]);
    expect(sent(result)).toEqual(['first@0', 'always@1', 'yes@1.5']);
    expect(of(result, 'cancel')).toMatchObject([{ timer: { touchpoint: 'no' }, why: 'engaged' }]);
  });
  test('a response too late to count is none; a second one changes nothing', () => {
    expect(sent(run(journey, [[2.5, opened('first')], [9]]))).not.toContain('yes@3.5');
    expect(sent(run(journey, [[0.5, opened('first')], [0.6, opened('first')], [9]])).filter((each) => each.startsWith('yes'))).toEqual(['yes@1.5']);
  });
  test('another signal than the one asked for is no success; where none is named, any reaction is, but not delivery', () => {
    expect(of(run(journey, [[0.5, { ...opened('first'), signal: 'clicked' }]]), 'engage')).toEqual([]);
    const loose = one({ ...first, success: {} });
    expect(of(run(loose, [[0.5, { ...opened('first'), signal: 'delivered' }]]), 'engage')).toEqual([]);
    expect(of(run(loose, [[0.5, { ...opened('first'), signal: 'clicked' }]]), 'engage')).toHaveLength(1);
  });
  test('a skip goes on as one without response', () => {
    const journeyWithSkip = one(touch('first', { channel: 'sms', timing: onEntry() }), touch('always', { timing: following('first', 'always') }), touch('yes', { timing: following('first', 'engaged') }));
    expect(sent(run(journeyWithSkip, [[0.1], [9]]))).toEqual(['first@0', 'always@1']);
    const denied = run(journeyWithSkip, [[9]], { policy: { frequencyCaps: { sms: { count: 0, within: 'P1D' } }, quietHours: {}, consentChannels: [], timeZone: 'UTC' } });
    expect(sent(denied)).toEqual(['always@1']);
  });
});

describe('what follows a touchpoint of another state', () => {
  const two: Journey = journeyOf([
    { id: 'a', timeout: { after: 'P2D', to: 'b' }, touchpoints: [first] },
    { id: 'b', touchpoints: [touch('soon', { timing: following('first', 'not-engaged') }), touch('later', { timing: following('first', 'always', 'P5D') }), touch('lost', { timing: following('unsent', 'always') })] },
    { id: 'c', touchpoints: [touch('unsent', {})] },
  ]);
  test('counts from its sending, at once where that is past; what follows the unsent says it will not come', () => {
    const result = run(two, [[9]]);
    expect(sent(result)).toEqual(['first@0', 'soon@2', 'later@5']);
    expect(of(result, 'notice')).toMatchObject([{ why: 'no-timeout' }, { why: 'follows-unsent', part: 'lost' }]);
  });
  test('depends on the response there', () => {
    expect(sent(run(two, [[1, opened('first')], [9]]))).toEqual(['first@0', 'later@5']);
  });
});

describe('the failure path', () => {
  const failing = (then: NonNullable<Touchpoint['failure']>['then'], after?: string) => one({ ...first, failure: { then, ...(after && { after }) } }, touch('plan-b'));
  test('to a touchpoint, when its time is up without success: failure.after, else success.within', () => {
    const then = { kind: 'touchpoint' as const, touchpoint: 'plan-b' };
    expect(sent(run(failing(then, 'P4D'), [[9]]))).toEqual(['first@0', 'plan-b@4']);
    expect(sent(run(failing(then), [[9]]))).toEqual(['first@0', 'plan-b@2']);
    expect(sent(run(failing(then), [[1, opened('first')], [9]]))).toEqual(['first@0']);
  });
  test('to an outcome, or to waiting', () => {
    expect(place(run(failing({ kind: 'move', to: 'gone' }), [[9]]))).toBe('gone');
    const waiting = run(failing({ kind: 'wait' }), [[9]]);
    expect(place(waiting)).toBe('a');
    expect(of(waiting, 'fail')).toMatchObject([{ then: 'wait', because: 'no-response' }]);
  });
  test('is taken at once by a skip', () => {
    const result = run(failing({ kind: 'move', to: 'gone' }), [], { policy: { frequencyCaps: { email: { count: 0, within: 'P1D' } }, quietHours: {}, consentChannels: [], timeZone: 'UTC' } });
    expect(of(result, 'fail')).toMatchObject([{ because: 'skipped', then: 'move', atMs: at(0) }]);
    expect(place(result)).toBe('gone');
  });
  test('does not go in circles, and not into other states', () => {
    const circle = one({ ...first, failure: { after: 'P1D', then: { kind: 'touchpoint', touchpoint: 'plan-b' } } }, touch('plan-b', { failure: { after: 'P1D', then: { kind: 'touchpoint', touchpoint: 'first' } } }));
    expect(sent(run(circle, [[9]]))).toEqual(['first@0', 'plan-b@1']);
    const away = journeyOf([{ id: 'a', touchpoints: [{ ...first, failure: { then: { kind: 'touchpoint', touchpoint: 'there' } } }] }, { id: 'b', touchpoints: [touch('there', {})] }]);
    expect(of(run(away, [[9]]), 'skip')).toMatchObject([{ touchpoint: 'there', why: 'other-state' }]);
  });
});

test('an event is answered each time, but not twice at once', () => {
  const journey = one(touch('help', { channel: 'in-app', timing: { kind: 'event', event: 'stuck', delay: 'P1D' } }));
  const stuck = { kind: 'event' as const, name: 'stuck' };
  expect(sent(run(journey, [[1, stuck], [1.5, stuck], [3, stuck], [9]]))).toEqual(['help@2', 'help@4']);
});

describe('late sending', () => {
  const night = journeyOf([{ id: 'a', timeout: { after: 'P1D', to: 'gone' }, touchpoints: [touch('text', { channel: 'sms', timing: onEntry('PT1H') })] }]);
  test('replayed, a touchpoint goes out as of its own time', () => {
    expect(sent(run(night, [[0.75]]))).toEqual(['text@0.04']);
  });
  test('live, it is judged again now: quiet hours hold, and whoever has left gets nothing', () => {
    const evening = run(night, [[0.75]], { live: true });
    expect(of(evening, 'defer')).toMatchObject([{ why: 'late', untilMs: at(0.75) }, { why: 'quiet-hours', untilMs: at(0, 23) }]);
    const gone = run(night, [[2]], { live: true });
    expect(sent(gone)).toEqual([]);
    expect(of(gone, 'cancel')).toMatchObject([{ timer: { kind: 'touchpoint' }, why: 'left' }]);
  });
});
