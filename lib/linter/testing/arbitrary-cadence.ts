import fc from 'fast-check';
import type { Channel } from '@/lib/journey/channel';
import type { Distribution } from '@/lib/journey/distribution';
import type { Journey } from '@/lib/journey/journey';
import type { Timing } from '@/lib/journey/touchpoint';
import { completeJourney, completeState, completeTouchpoint, completeTransition } from './complete-journey';

/** Milliseconds as a duration. */
export const ticks = (n: number) => `PT${n / 1_000}S`;
const few = fc.integer({ min: 0, max: 4 });

/** Journeys of one to three states that last a few milliseconds, with up to seven emails and texts of every timing, loops, failure paths and re-entry. */
export function arbitraryCadence(): fc.Arbitrary<Journey> {
  const touch = fc.record({
    channel: fc.constantFrom<Channel>('email', 'email', 'email', 'sms'),
    transactional: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    kind: fc.constantFrom('entry', 'entry', 'entry', 'after', 'after', 'event'),
    follows: fc.nat(2),
    if: fc.constantFrom('engaged' as const, 'not-engaged' as const, 'always' as const),
    delay: few,
    failure: fc.option(fc.record({ after: few, to: fc.nat(4) }), { nil: undefined, freq: 4 }),
  });
  const state = fc.record({ touches: fc.array(touch, { maxLength: 3 }), timeout: fc.option(fc.record({ after: fc.integer({ min: 1, max: 6 }), to: fc.nat(4) }), { nil: undefined, freq: 4 }) });
  const duration: fc.Arbitrary<Distribution | undefined> = fc.oneof(
    fc.constant(undefined),
    few.map((n) => ({ kind: 'fixed' as const, value: ticks(n) })),
    fc.tuple(few, few).map(([min, more]) => ({ kind: 'uniform' as const, min: ticks(min), max: ticks(min + more) })),
    few.map((n) => ({ kind: 'lognormal' as const, median: ticks(n), p90: ticks(n + 1) })),
  );
  const way = fc.record({ from: fc.nat(2), to: fc.nat(4), duration, waitsFor: fc.option(fc.nat(2), { nil: undefined, freq: 2 }) });
  return fc
    .record({
      states: fc.array(state, { minLength: 1, maxLength: 3 }),
      ways: fc.array(way, { maxLength: 4 }),
      end: fc.oneof(
        fc.record({ reentry: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 4 }) }), timeout: fc.constant(undefined) }),
        fc.record({ reentry: fc.constant(undefined), timeout: fc.integer({ min: 1, max: 9 }) }),
      ),
      exits: fc.boolean(),
    })
    .map(({ states, ways, end, exits }) =>
      completeJourney((journey) => {
        const place = (n: number) => (n < 3 ? `s${n % states.length}` : n === 3 ? 'left' : 'opted-out');
        journey.outcomes.push({ id: 'opted-out', name: 'Opted out', kind: 'opted-out' });
        journey.states = states.map(({ touches, timeout }, s) =>
          completeState(`s${s}`, `State ${s}`, {
            timeout: timeout && { after: ticks(timeout.after), to: place(timeout.to) },
            touchpoints: touches.map((each, t) => {
              const follows = `s${s}t${each.follows % touches.length}`;
              const timing: Timing =
                each.kind === 'after' && each.follows < t
                  ? { kind: 'after', touchpoint: follows, if: each.if, delay: ticks(each.delay) }
                  : each.kind === 'event'
                    ? { kind: 'event', event: 'cart left', delay: ticks(each.delay) }
                    : { kind: 'entry', delay: ticks(each.delay) };
              const failure = each.failure ? { after: ticks(each.failure.after), then: { kind: 'move' as const, to: place(each.failure.to) } } : { then: { kind: 'wait' as const } };
              return completeTouchpoint(`s${s}t${t}`, { channel: each.channel, transactional: each.transactional, timing, failure });
            }),
          }),
        );
        journey.transitions = ways.map((each, w) =>
          completeTransition(`w${w}`, `s${each.from % states.length}`, place(each.to), 0.1, {
            duration: each.duration,
            ...(each.waitsFor !== undefined && { trigger: { kind: 'signal', touchpoint: `s${each.from % states.length}t${each.waitsFor}`, signal: 'clicked' } }),
          }),
        );
        journey.entry.start = 's0';
        journey.entry.reentry = end.reentry === undefined ? { kind: 'never' } : end.reentry === 0 ? { kind: 'always' } : { kind: 'after', wait: ticks(end.reentry) };
        if (end.timeout === undefined) delete journey.timeout;
        else journey.timeout = { after: ticks(end.timeout), to: 'left' };
        if (!exits) delete journey.exit.success;
      }),
    );
}
