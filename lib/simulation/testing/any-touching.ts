import fc from 'fast-check';
import type { Channel } from '@/lib/journey/channel';
import { durationOf, HOUR_MS, MINUTE_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import { WEEKDAYS, type FailurePath, type SendWindow, type Timing, type Touchpoint } from '@/lib/journey/touchpoint';
import { compile } from '../compile';
import type { TouchRules } from '../touch-rules';
import { journeyOf } from './journeys';

const hours = (min: number, max: number) => fc.integer({ min, max }).map((n) => durationOf(n * HOUR_MS));
const clock = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((n) => new Date(n * MINUTE_MS).toISOString().slice(11, 16));
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 2) => fc.option(arbitrary, { nil: undefined, freq });
const channels = fc.constantFrom<Channel>('email', 'sms', 'push', 'sales');
const window: fc.Arbitrary<SendWindow> = fc.record({ days: fc.subarray([...WEEKDAYS], { minLength: 1 }), from: clock, until: clock });
const tidy = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

function touchpointOf(id: string, inState: string[], all: string[], places: string[]): fc.Arbitrary<Touchpoint> {
  const delay = fc.oneof({ weight: 1, arbitrary: fc.constant('PT0S') }, { weight: 3, arbitrary: hours(0, 200) });
  const near = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...inState) }, { weight: 1, arbitrary: fc.constantFrom(...all) });
  const timing: fc.Arbitrary<Timing> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('entry' as const), delay, window: maybe(window) }).map(tidy) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('after' as const), touchpoint: near, if: fc.constantFrom('engaged' as const, 'not-engaged' as const, 'always' as const), delay, window: maybe(window) }).map(tidy) },
    { weight: 1, arbitrary: fc.constant({ kind: 'event' as const, event: 'seen', delay: 'PT1H' }) },
  ); // prettier-ignore
  const then: fc.Arbitrary<FailurePath['then']> = fc.oneof(
    { weight: 3, arbitrary: near.map((touchpoint) => ({ kind: 'touchpoint' as const, touchpoint })) },
    { weight: 2, arbitrary: fc.constantFrom(...places).map((to) => ({ kind: 'move' as const, to })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'wait' as const }) },
  );
  return fc
    .record({
      channel: channels,
      transactional: maybe(fc.boolean()),
      timing: maybe(timing, 6),
      rate: maybe(fc.constantFrom(0, 0.3, 0.7, 1), 4),
      within: maybe(hours(1, 150)),
      failure: maybe(fc.record({ after: maybe(hours(0, 150)), then }).map(tidy)),
      leaves: maybe(fc.constantFrom('channel' as const, 'journey' as const)),
    })
    .map(({ channel, transactional, timing, rate, within, failure, leaves }) =>
      tidy({
        id,
        name: id,
        channel,
        transactional,
        timing,
        failure,
        success: tidy({ within, expectedRate: rate === undefined ? undefined : { value: rate } }),
        optOut: leaves && { mechanism: 'unsubscribe-link' as const, leaves },
      }),
    );
}

/**
 * Journeys of 1 to 4 states full of touchpoints that follow, fail into and cap each other, whole in their ways and times: every
 * state has a timeout that leads on, every transition takes some time. With them, rules tight enough to be felt.
 */
export const anyTouching: fc.Arbitrary<{ journey: Journey; rules: TouchRules }> = fc
  .record({ states: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 4 }), hasOptOut: fc.boolean() })
  .chain(({ states, hasOptOut }) => {
    const ids = states.map((_, i) => `s${i}`);
    const outcomes = { won: 'converted' as const, gone: 'exited' as const, ...(hasOptOut && { left: 'opted-out' as const }) };
    const places = [...ids, ...Object.keys(outcomes)];
    const touches = states.map((count, i) => Array.from({ length: count }, (_, j) => `m${i}${j}`));
    const all = touches.flat();
    const own = touches.map((list) => fc.tuple(...list.map((id) => touchpointOf(id, list, all, places))));
    const takes = fc.oneof(
      hours(1, 300).map((value) => ({ kind: 'fixed' as const, value })),
      fc.record({ kind: fc.constant('uniform' as const), min: hours(1, 100), max: hours(101, 400) }),
      fc.record({ kind: fc.constant('lognormal' as const), median: hours(5, 100), p90: hours(101, 400) }),
    );
    const way = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...places), p: fc.constantFrom(0, 0.2, 0.5), takes, priority: fc.integer({ min: 1, max: 5 }) });
    const cap = fc.record({ count: fc.integer({ min: 0, max: 3 }), within: hours(1, 300) });
    const quiet = fc.tuple(clock, clock).filter(([from, until]) => from !== until).map(([from, until]) => ({ from, until }));
    const optOut = fc.constantFrom(0.02, 0.3).map((value) => ({ value, source: 'made up' }));
    const byChannel = <T>(arbitrary: fc.Arbitrary<T>) => fc.record({ email: arbitrary, sms: arbitrary, push: arbitrary }, { requiredKeys: [], noNullPrototype: true });
    return fc
      .record({
        timeouts: fc.tuple(...ids.map((_, i) => fc.record({ after: hours(1, 500), to: fc.constantFrom(...places.slice(i + 1)) }))),
        ways: fc.array(way, { maxLength: 6 }),
        own: fc.tuple(...own),
        whole: maybe(fc.record({ after: hours(1, 900), to: fc.constantFrom(...places) })),
        rules: fc.record({ caps: byChannel(cap), quietHours: byChannel(quiet), optOuts: byChannel(optOut) }),
      })
      .map(({ timeouts, ways, own: touchpoints, whole, rules }) => {
        const plain = journeyOf({ states: ids.map((id, i) => ({ id, ...timeouts[i]! })), ways, outcomes });
        return {
          journey: { ...plain, states: plain.states.map((state, i) => ({ ...state, touchpoints: touchpoints[i]! })), ...(whole && { timeout: whole }) },
          rules,
        };
      });
  })
  .filter(({ journey }) => !compile(journey).assumptions.some((said) => said.includes('can ever leave')));
