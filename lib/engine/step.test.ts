import { describe, expect, test } from 'vitest';
import { Enrollment } from './enrollment';
import { newEnrollment, UNKNOWN_CUSTOMER } from './new-enrollment';
import { nextDueMs, pending } from './next-due';
import { DEFAULT_POLICY } from './default-policy';
import { Policy } from './policy';
import { replay } from './replay';
import { step } from './step';
import { journeyOf, onEntry, touch, trial, willing } from './testing/journeys';
import { place, run, sent } from './testing/run';
import { at } from './testing/trace';

const journey = journeyOf([{ id: 'a', timeout: { after: 'P5D', to: 'gone' }, touchpoints: [touch('mail', { timing: onEntry('P1D') })] }]);
const random = () => 0.5;

describe('what a step refuses', () => {
  test('an enrollment of another version, but not one that was only moved about on the canvas', () => {
    const { enrollment } = run(journey);
    expect(() => step({ ...journey, name: 'Other' }, enrollment, { kind: 'timer' }, { now: at(1), random })).toThrow('another version');
    expect(() => step({ ...journey, layout: { a: { x: 1, y: 2 } } }, enrollment, { kind: 'timer' }, { now: at(1), random })).not.toThrow();
  });
  test.each([Number.NaN, Infinity, 0.5, 1e15])('%d as a time', (now) => {
    expect(() => step(journey, newEnrollment(journey), { kind: 'enter' }, { now, random })).toThrow(RangeError);
  });
});

test('time does not run backward: an event from before counts as now', () => {
  const result = run(journey, [[2], [1, { kind: 'opt-out', from: 'journey' }]]);
  expect(result.enrollment.status).toMatchObject({ kind: 'ended', atMs: at(2) });
});

test('a new enrollment is plain and outside, whatever is known', () => {
  const fresh = newEnrollment(trial);
  expect(Enrollment.parse(JSON.parse(JSON.stringify(fresh)))).toEqual(fresh);
  expect(fresh).toMatchObject({ status: { kind: 'outside' }, customer: UNKNOWN_CUSTOMER, rotation: 1, previous: null });
});

test('events from before are there for criteria to ask about, as far as they do', () => {
  const seen = (name: string) => ({ name, atMs: at(-1), properties: {} });
  expect(newEnrollment(trial, willing, { events: [seen('pricing viewed'), seen('other')] }).events).toEqual([seen('pricing viewed')]);
});

test('a second enrollment remembers what was sent in the first', () => {
  const daily = journeyOf([{ id: 'a', timeout: { after: 'P4D', to: 'gone' }, touchpoints: [1, 2, 3].map((n) => touch(`m${n}`, { timing: onEntry(`P${n}D`) })) }], { entry: { start: 'a', reentry: { kind: 'always' }, holdoutShare: 0 } });
  const first = run(daily, [[4]]);
  expect(sent(first)).toEqual(['m1@1', 'm2@2', 'm3@3']);
  const second = replay(daily, newEnrollment(daily, willing, { previous: first.enrollment }), [{ atMs: at(4), event: { kind: 'enter' } }, { atMs: at(7.5), event: { kind: 'timer' } }], { random });
  // Each frees a week after its twin, which is when the customer leaves or later.
  const skips = second.effects.filter(({ kind }) => kind === 'send' || kind === 'skip');
  expect(skips).toMatchObject(['m1', 'm2', 'm3'].map((touchpoint) => ({ kind: 'skip', touchpoint, why: 'frequency-cap' })));
});

test('what is pending is listed soonest first', () => {
  const { enrollment } = run(journey);
  expect(pending(enrollment).map(({ kind }) => kind)).toEqual(['touchpoint', 'timeout']);
  expect(nextDueMs(enrollment)).toBe(at(1));
  expect(nextDueMs(run(journey, [[9]]).enrollment)).toBeNull();
});

test('replay is step after step', () => {
  const events = [{ atMs: at(0), event: { kind: 'enter' as const } }, { atMs: at(9), event: { kind: 'timer' as const } }];
  const all = replay(journey, newEnrollment(journey, willing), events, { random });
  expect(all).toEqual(run(journey, [[9]]));
  expect(place(all)).toBe('gone');
});

test('the default policy is one; a policy without a real time zone, or with quiet hours of no length, is none', () => {
  expect(Policy.parse(DEFAULT_POLICY)).toEqual(DEFAULT_POLICY);
  expect(Policy.safeParse({ ...DEFAULT_POLICY, timeZone: 'Mars/Olympus' }).success).toBe(false);
  expect(Policy.safeParse({ ...DEFAULT_POLICY, quietHours: { sms: { from: '21:00', until: '21:00' } } }).success).toBe(false);
});
