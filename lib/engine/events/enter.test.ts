import { expect, test } from 'vitest';
import type { Journey } from '@/lib/journey/journey';
import { newEnrollment } from '../new-enrollment';
import { step } from '../step';
import { journeyOf, willing } from '../testing/journeys';
import { of, place, run } from '../testing/run';
import { at } from '../testing/trace';

const open = journeyOf([{ id: 'a', timeout: { after: 'P1D', to: 'gone' } }]);
const withEntry = (entry: Partial<Journey['entry']>) => ({ ...open, entry: { ...open.entry, ...entry } });
const isPro = { kind: 'attribute' as const, path: 'plan', op: 'is' as const, value: 'pro' };

/** Tries to enter `days` after the first entry, which ended after one day. */
function again(reentry: Journey['entry']['reentry'], days: number) {
  const journey = withEntry({ reentry });
  const previous = run(journey, [[1]]).enrollment;
  const enrollment = newEnrollment(journey, willing, { previous });
  return step(journey, enrollment, { kind: 'enter' }, { now: at(days), random: () => 0.5 });
}

test('entering sets the time limits of state and journey', () => {
  const journey = { ...open, timeout: { after: 'P30D', to: 'gone' } };
  expect(run(journey).enrollment.timers).toEqual([
    { kind: 'journey-timeout', dueMs: at(30) },
    { kind: 'timeout', dueMs: at(1) },
  ]);
});

test('without a start, or where criteria do not hold, nobody enters, and may try again', () => {
  expect(of(run(journeyOf([])), 'refuse')).toMatchObject([{ why: 'no-start' }]);
  const result = run(withEntry({ criteria: isPro }), [[1, { kind: 'attribute', set: { plan: 'pro' } }], [2, { kind: 'enter' }]]);
  expect(of(result, 'refuse')).toMatchObject([{ why: 'criteria', atMs: at(0) }]);
  expect(place(result)).toBe('a');
});

test('whoever is inside does not enter again', () => {
  const result = run(open, [[0.5, { kind: 'enter' }]]);
  expect(of(result, 'refuse')).toMatchObject([{ why: 'inside' }]);
  expect(result.enrollment.timers).toHaveLength(1);
});

test('who has reached the goal before is no conversion of this journey', () => {
  const journey: Journey = { ...open, exit: { success: isPro, others: [] } };
  const result = run(journey, [], { enrollment: newEnrollment(journey, { ...willing, attributes: { plan: 'pro' } }) });
  expect(result.effects).toMatchObject([{ kind: 'refuse', why: 'already-there' }]);
});

test('never means never', () => {
  expect(again({ kind: 'never' }, 400).effects).toEqual([{ kind: 'refuse', why: 'never-again', fromMs: null, atMs: at(400) }]);
});

test('after a wait counts from leaving', () => {
  expect(again({ kind: 'after', wait: 'P10D' }, 10).effects).toMatchObject([{ why: 'too-early', fromMs: at(11) }]);
  expect(again({ kind: 'after', wait: 'P10D' }, 11).enrollment).toMatchObject({ rotation: 2, status: { kind: 'active' } });
});

test('always lets in at once, but not those who opted out', () => {
  expect(again({ kind: 'always' }, 1).enrollment.status.kind).toBe('active');
  const journey = withEntry({ reentry: { kind: 'always' } });
  const previous = run(journey, [[0.5, { kind: 'opt-out', from: 'journey' }]]).enrollment;
  const result = step(journey, newEnrollment(journey, willing, { previous }), { kind: 'enter' }, { now: at(5), random: () => 0.5 });
  expect(result.effects).toMatchObject([{ kind: 'refuse', why: 'opted-out' }]);
});

test('one who is still inside cannot be enrolled a second time', () => {
  expect(() => newEnrollment(open, willing, { previous: run(open).enrollment })).toThrow('once at a time');
});

test('the holdout is drawn, ends at once, and stays out the next time', () => {
  const journey = withEntry({ holdoutShare: 0.2, reentry: { kind: 'always' } });
  expect(place(run(journey, [], { random: () => 0.2 }))).toBe('a');
  const out = run(journey, [], { random: () => 0.19 });
  expect(out.effects).toEqual([{ kind: 'end', outcome: null, how: 'held-out', by: { kind: 'holdout' }, atMs: at(0) }]);
  const next = step(journey, newEnrollment(journey, willing, { previous: out.enrollment }), { kind: 'enter' }, { now: at(9), random: () => 0.9 });
  expect(next.enrollment.status).toMatchObject({ how: 'held-out' });
});

test('chance is asked only where there is a holdout to draw', () => {
  const random = () => {
    throw new Error('asked');
  };
  expect(place(run(open, [], { random }))).toBe('a');
  expect(place(run(withEntry({ holdoutShare: 1 }), [], { random }))).toBe('held-out');
});
