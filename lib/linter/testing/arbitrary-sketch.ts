import fc from 'fast-check';
import { Channel } from '@/lib/journey/channel';
import { Signal, type Criterion } from '@/lib/journey/criterion';
import type { Journey } from '@/lib/journey/journey';
import { OutcomeKind } from '@/lib/journey/outcome';
import type { Rate, RateSource } from '@/lib/journey/rate';
import { OptOut, type Touchpoint } from '@/lib/journey/touchpoint';

const may = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const name = fc.constantFrom('', ' ', 'Trial', 'Decision', 'a → b', '__proto__', 'constructor');
const duration = fc.constantFrom('PT0S', 'PT1H', 'P1D', 'P14D');

/** An id of a part that may or may not be there, of any kind. */
const reference = fc.tuple(fc.constantFrom('s', 't', 'w', 'o', 'gone'), fc.nat(9)).map(([kind, n]) => `${kind}${n}`);

const criterion = fc.letrec<{ criterion: Criterion }>((tie) => ({
  criterion: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('event' as const), name }),
    fc.record({ kind: fc.constant('segment' as const), id: name }),
    fc.record({ kind: fc.constant('attribute' as const), path: name, op: fc.constantFrom('is' as const, 'exists' as const), value: may(fc.string()) }),
    fc.record({ kind: fc.constant('signal' as const), touchpoint: reference, signal: fc.constantFrom(...Signal.options) }),
    fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('criterion'), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('criterion') }),
  ),
})).criterion;

const timeout = may(fc.record({ after: may(duration), to: may(reference) }));

const source: fc.Arbitrary<RateSource> = fc.oneof(
  fc.record({ kind: fc.constant('historical' as const), successes: may(fc.nat(100)), trials: may(fc.nat(100)), from: may(name) }),
  fc.record({ kind: fc.constant('benchmark' as const), citation: may(name), year: may(fc.constant(2025)), n: may(fc.nat(100)) }),
  fc.record({ kind: fc.constant('estimate' as const), confidence: may(fc.constantFrom('low' as const, 'high' as const)), why: may(name) }),
);
const rate: fc.Arbitrary<Rate> = fc.record({ value: fc.double({ min: 0, max: 1, noNaN: true }), source: may(source) });

const touchpoint = fc.record({
  name,
  channel: fc.constantFrom(...Channel.options),
  brief: may(fc.record({ keyMessage: may(name), cta: may(name), leadsTo: may(reference) })),
  timing: may(
    fc.oneof(
      fc.record({ kind: fc.constant('entry' as const), delay: duration }),
      fc.record({ kind: fc.constant('after' as const), touchpoint: reference, if: fc.constantFrom('engaged' as const, 'always' as const), delay: duration }),
      fc.record({ kind: fc.constant('event' as const), event: name, delay: duration }),
    ),
  ),
  success: may(fc.record({ signal: may(fc.constantFrom(...Signal.options)), within: may(duration), expectedRate: may(rate) })),
  failure: may(
    fc.record({
      after: may(duration),
      then: fc.oneof(
        fc.record({ kind: fc.constant('touchpoint' as const), touchpoint: reference }),
        fc.record({ kind: fc.constant('move' as const), to: reference }),
        fc.record({ kind: fc.constant('wait' as const) }),
      ),
    }),
  ),
  optOut: may(fc.record({ mechanism: fc.constantFrom(...OptOut.shape.mechanism.options), leaves: fc.constantFrom('channel' as const, 'journey' as const) })),
});

/**
 * A journey of the model at any stage of being drawn: parts half filled in, names blank, references to parts that are gone or
 * of the wrong kind. Ids are s0… for states, t0… for touchpoints, w0… for transitions, o0… for outcomes.
 */
export function arbitrarySketch(): fc.Arbitrary<Journey> {
  const state = fc.record({ name, entry: may(criterion), exit: may(criterion), timeout, touchpoints: fc.array(touchpoint, { maxLength: 4 }) });
  const transition = fc.record({ from: reference, to: reference, priority: fc.integer({ min: 1, max: 9 }), trigger: may(criterion), probability: may(rate) });
  return fc
    .record({
      states: fc.array(state, { maxLength: 9 }),
      transitions: fc.array(transition, { maxLength: 12 }),
      outcomes: fc.array(fc.record({ name, kind: fc.constantFrom(...OutcomeKind.options) }), { maxLength: 4 }),
      criteria: may(criterion),
      trigger: may(fc.oneof(fc.record({ kind: fc.constant('event' as const), name }), fc.record({ kind: fc.constant('api' as const) }))),
      start: may(reference),
      success: may(criterion),
      others: fc.array(fc.record({ criterion: may(criterion), to: may(reference) }), { maxLength: 2 }),
      timeout,
      primary: may(fc.record({ name })),
    })
    .map(({ states, transitions, outcomes, criteria, trigger, start, success, others, timeout, primary }) => {
      let touchpoints = 0;
      const numbered = (touchpoint: Omit<Touchpoint, 'id'>): Touchpoint => ({ id: `t${touchpoints++}`, ...touchpoint });
      return {
        schemaVersion: 1,
        name: 'Sketch',
        objective: 'custom',
        entry: { criteria, trigger, start, reentry: { kind: 'never' }, holdoutShare: 0 },
        exit: { success, others },
        timeout,
        kpis: { primary, secondary: [], diagnostics: [] },
        economics: { currency: 'USD', costPerTouch: {} },
        states: states.map((state, i) => ({ id: `s${i}`, ...state, touchpoints: state.touchpoints.map(numbered) })),
        transitions: transitions.map((transition, i) => ({ id: `w${i}`, ...transition })),
        outcomes: outcomes.map((outcome, i) => ({ id: `o${i}`, ...outcome })),
        layout: {},
      };
    });
}
