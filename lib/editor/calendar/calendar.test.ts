import { expect, test } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import { DAY_MS, HOUR_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import type { Timing, Touchpoint } from '@/lib/journey/touchpoint';
import { changeDelay } from '../commands/change-delay';
import { createEditorStore } from '../store';
import { capPressure, pressureElsewhere } from './cap-pressure';
import { describeCrowding } from './describe-crowding';
import { planCalendar } from './plan-calendar';
import { quietSpans, quietWaitMs } from './quiet-spans';
import { walksOf } from './walks';

const touch = (id: string, timing?: Timing, rest: Partial<Touchpoint> = {}): Touchpoint => ({ id, name: id, channel: 'email', ...(timing && { timing }), ...rest });
const on = (day: number): Timing => ({ kind: 'entry', delay: `P${day}D` });

/** Trial, then after about 5 days Habit; Lost is entered nobody knows when. */
function journeyOf(trial: Touchpoint[], habit: Touchpoint[] = []): Journey {
  const blank = blankJourney('Trial');
  return {
    ...blank,
    entry: { ...blank.entry, start: 'trial' },
    states: [
      { id: 'trial', name: 'Trial', stage: 'decision', touchpoints: trial, timeout: { after: 'P14D', to: 'converted' } },
      { id: 'habit', name: 'Habit', touchpoints: habit },
      { id: 'lost', name: 'Lost', touchpoints: [touch('back', on(1))] },
    ],
    transitions: [
      { id: 'a', from: 'trial', to: 'habit', priority: 1, duration: { kind: 'fixed', value: 'P5D' } },
      { id: 'b', from: 'habit', to: 'lost', priority: 1 },
    ],
  };
}
const CAP = { email: { count: 2, within: 'P7D' } } as const;

test('touchpoints stand at their day of the journey, by channel; those after others follow them', () => {
  const { channels, stays } = planCalendar(journeyOf([touch('late', on(9)), touch('sms', on(2), { channel: 'sms' })], [touch('first', on(1)), touch('next', { kind: 'after', touchpoint: 'first', if: 'always', delay: 'P2D' })]));
  expect(channels.map(({ channel, dated }) => `${channel}: ${dated.map(({ touchpoint, atMs }) => `${touchpoint.id} ${atMs / DAY_MS}`).join(', ')}`)).toEqual(['email: late 9, first 6, next 8', 'sms: sms 2']);
  expect(channels[0]!.dated.map(({ earliestMs }) => earliestMs / DAY_MS)).toEqual([0, 5, 6]);
  expect(stays.map(({ name, fromMs, untilMs }) => [name, fromMs / DAY_MS, untilMs && untilMs / DAY_MS])).toEqual([['Trial', 0, 14], ['Habit', 5, undefined]]);
});

test('what has no day says why', () => {
  const { undated } = planCalendar(journeyOf([touch('none'), touch('event', { kind: 'event', event: 'cart abandoned', delay: 'PT2H' }), touch('follower', { kind: 'after', touchpoint: 'event', if: 'always', delay: 'P1D' })]));
  expect(undated.map(({ touchpoint, why }) => [touchpoint.id, why])).toEqual([
    ['none', 'It has no timing yet.'],
    ['event', 'It goes out 2 hours after “cart abandoned”: that can be any day.'],
    ['follower', 'It goes out 1 day after “event”, and no day is known of that.'],
    ['back', 'Nothing says when customers enter Lost: give the ways there a time to move, or a timeout.'],
  ]);
});

test('more than a cap allows is found, in one state and across those on one way, and said in words', () => {
  const journey = journeyOf([touch('a', on(3)), touch('b', on(4)), touch('never', on(6))], [touch('c', on(0))]);
  const [crowded, ...more] = capPressure(journey, CAP);
  expect(more).toEqual([]);
  // Who stays in Trial gets a, b and never; who goes on gets a, b and c.
  expect(crowded).toMatchObject({ channel: 'email', count: 3, fromMs: 3 * DAY_MS, toMs: 6 * DAY_MS, states: ['trial', 'habit'] });
  expect(describeCrowding(journey, crowded!)).toBe('Up to 3 messages by Email within 7 days, day 3 to day 6 (Trial, Habit). Your brand’s cap is 2: what is too much goes out later, or not at all.');
});

test('a message exactly as long ago as the cap lasts is no longer counted, nor are transactional ones', () => {
  expect(capPressure(journeyOf([touch('a', on(0)), touch('b', on(3)), touch('c', on(7))]), CAP)).toEqual([]);
  expect(capPressure(journeyOf([touch('a', on(0)), touch('b', on(3)), touch('c', on(4), { transactional: true })]), CAP)).toEqual([]);
  expect(capPressure(journeyOf([touch('a', on(0)), touch('b', on(3)), touch('c', on(6))]), CAP)).toHaveLength(1);
});

test('what is sent to those who engage and to those who do not never comes to one customer', () => {
  const after = (id: string, when: 'engaged' | 'not-engaged') => touch(id, { kind: 'after', touchpoint: 'a', if: when, delay: 'P1D' });
  expect(capPressure(journeyOf([touch('a', on(0)), after('yes', 'engaged'), after('no', 'not-engaged')]), CAP)).toEqual([]);
  expect(capPressure(journeyOf([touch('a', on(0)), after('yes', 'engaged'), after('yes too', 'engaged')]), CAP)).toHaveLength(1);
});

test('what is sent in two states that no one way joins is not added up', () => {
  const journey = journeyOf([touch('a', on(0))], [touch('b', on(0)), touch('c', on(1))]);
  journey.states[2]!.touchpoints = [touch('d', on(1))];
  journey.transitions = [{ ...journey.transitions[0]!, id: 'a' }, { id: 'c', from: 'trial', to: 'lost', priority: 2, duration: { kind: 'fixed', value: 'P5D' } }];
  expect(capPressure(journey, { email: { count: 3, within: 'P7D' } })).toEqual([]);
});

/** Trial is left for Habit after 5 days by 30 %, else after 14 days for Lost; Habit leads to Lost after 2 days. */
function withSlowWay(trial: Touchpoint[], lost: Touchpoint[]): Journey {
  const rate = (value: number) => ({ value, source: { kind: 'estimate' as const } });
  const journey = journeyOf(trial);
  journey.states[0]!.timeout = { after: 'P14D', to: 'lost' };
  journey.states[2]!.touchpoints = lost;
  journey.transitions = [
    { ...journey.transitions[0]!, probability: rate(0.3) },
    { ...journey.transitions[1]!, probability: rate(1), duration: { kind: 'fixed', value: 'P2D' } },
  ];
  return journey;
}

test('the ways through a journey have their times and shares; those that nobody goes are left out, and circles are gone round twice', () => {
  const journey = withSlowWay([], []);
  const told = (of: Journey) => walksOf(of).map((walk) => walk.map(({ state, fromMs, untilMs, by, share }) => `${by} ${state.id} ${fromMs / DAY_MS}-${untilMs / DAY_MS} ${share?.toFixed(2)}`).join(', '));
  expect(told(journey)).toEqual(['start trial 0-14 1.00, timeout lost 14-Infinity 0.70', 'start trial 0-5 1.00, transition habit 5-7 0.30, transition lost 7-Infinity 0.30']);
  journey.transitions[0]!.probability = undefined;
  expect(told(journey).map((walk) => walk.slice(-5))).toEqual(['fined', 'fined']);
  journey.transitions = [{ id: 'round', from: 'trial', to: 'trial', priority: 1, probability: { value: 1, source: { kind: 'estimate' } }, duration: { kind: 'fixed', value: 'P3D' } }];
  expect(told(journey)).toEqual(['start trial 0-3 1.00, transition trial 3-6 1.00']);
});

test('more than a cap allows on a slower way is found, with the way and how many go it', () => {
  const journey = withSlowWay([touch('a', on(0)), touch('b', on(12)), touch('c', on(13))], [touch('d', on(0))]);
  const drawn = capPressure(journey, CAP);
  expect(drawn).toEqual([]);
  const [slow, ...more] = pressureElsewhere(journey, CAP, drawn);
  expect(more).toEqual([]);
  expect(slow).toMatchObject({ channel: 'email', count: 3, fromMs: 12 * DAY_MS, toMs: 14 * DAY_MS, touchpoints: ['b', 'c', 'd'] });
  expect(describeCrowding(journey, slow!)).toBe('Up to 3 messages by Email within 7 days, day 12 to day 14 (Trial, by timeout to Lost; by the rates 70 % of those who enter come this way). Your brand’s cap is 2: what is too much goes out later, or not at all.');
});

test('what the quickest way shows already is not told again of others, unless it is worse there', () => {
  const journey = withSlowWay([touch('a', on(0)), touch('b', on(1)), touch('c', on(2))], [touch('d', on(0))]);
  expect(pressureElsewhere(journey, CAP, capPressure(journey, CAP))).toEqual([]);
  const worse = withSlowWay([touch('a', on(11)), touch('b', on(12)), touch('c', on(13))], [touch('d', on(0))]);
  const drawn = capPressure(worse, CAP);
  expect(drawn.map(({ count }) => count)).toEqual([3]);
  expect(pressureElsewhere(worse, CAP, drawn).map(({ count, touchpoints }) => [count, touchpoints])).toEqual([[4, ['a', 'b', 'c', 'd']]]);
});

test('a state that is come to twice sends twice', () => {
  const journey = journeyOf([touch('a', on(0)), touch('b', on(1))]);
  journey.transitions = [{ id: 'round', from: 'trial', to: 'trial', priority: 1, duration: { kind: 'fixed', value: 'P3D' } }];
  expect(capPressure(journey, CAP)).toEqual([]);
  expect(pressureElsewhere(journey, CAP, [])).toMatchObject([{ count: 4, fromMs: 0, toMs: 4 * DAY_MS, touchpoints: ['a', 'b'] }]);
});

test('quiet hours run past midnight and begin by the clock of those who entered', () => {
  const night = { from: '21:00', until: '08:00' };
  expect(quietSpans(night, '09:00', 2 * DAY_MS).map(({ fromMs, toMs }) => [fromMs / HOUR_MS, toMs / HOUR_MS])).toEqual([[12, 23], [36, 47]]);
  expect(quietSpans(night, '23:00', DAY_MS).map(({ fromMs, toMs }) => [fromMs / HOUR_MS, toMs / HOUR_MS])).toEqual([[0, 9], [22, 24]]);
  expect(quietWaitMs(night, '09:00', 13 * HOUR_MS)).toBe(10 * HOUR_MS);
  expect(quietWaitMs(night, '09:00', 3 * HOUR_MS)).toBe(0);
  expect(quietWaitMs(undefined, '09:00', 13 * HOUR_MS)).toBe(0);
});

test('a delay is changed in one step that says the new day, never below nothing', () => {
  const store = createEditorStore({ journey: journeyOf([touch('Offer', on(2))]) });
  const { run } = store.getState();
  const delay = () => store.getState().journey.states[0]!.touchpoints[0]!.timing!.delay;
  run(changeDelay(store.getState().journey, 'Offer', 3 * DAY_MS, (by) => `day ${2 + by / DAY_MS}`)!);
  expect(delay()).toBe('P5D');
  expect(store.getState().past.at(-1)!.label).toBe('Move Offer to day 5');
  run(changeDelay(store.getState().journey, 'Offer', -9 * DAY_MS, (by) => `day ${5 + by / DAY_MS}`)!);
  expect(delay()).toBe('PT0S');
  expect(store.getState().past.at(-1)!.label).toBe('Move Offer to day 0');
  expect(changeDelay(store.getState().journey, 'Offer', -DAY_MS, String)).toBeUndefined();
  store.getState().undo();
  store.getState().undo();
  expect(delay()).toBe('P2D');
});
