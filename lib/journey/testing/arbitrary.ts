import fc from 'fast-check';
import { Channel } from '../schema/channel';
import { type AttributeCondition, type Criterion } from '../criterion';
import { Operator, Signal } from '../schema/criterion';
import type { Distribution } from '../distribution';
import { DAY_MS, durationOf, HOUR_MS, MINUTE_MS, SECOND_MS } from '../duration';
import { uniqueId } from '../id';
import { SCHEMA_VERSION, type EntryTrigger, type Journey } from '../journey';
import { Objective } from '../schema/journey';
import { type Note } from '../note';
import { NoteTone } from '../schema/note';
import { OutcomeKind } from '../schema/outcome';
import type { Rate, RateSource } from '../rate';
import { type State } from '../state';
import { Stage } from '../schema/state';
import type { Suppression } from '../schema/suppression';
import { WEEKDAYS, type FailurePath, type SendWindow, type Timing, type Touchpoint } from '../touchpoint';
import { OptOut } from '../schema/touchpoint';
import type { Transition } from '../schema/transition';

export type ArbitraryOptions = { maxStates?: number; maxTouchpoints?: number; maxTransitions?: number };

/** Drops the keys whose value is undefined, as JSON does. */
function tidy<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
function record<T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record(fields as never).map((value) => tidy(value as T));
}
/** A record of Object's own kind: fast-check's have no prototype now and then. */
const plain = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { noNullPrototype: true });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const oneOf = <T>(schema: { options: readonly T[] }) => fc.constantFrom(...schema.options);

const line = fc.oneof(fc.string({ maxLength: 16 }), fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('', '__proto__', '“quoted”', ' '))
  .filter((text) => !text.includes('\0'));
const share = fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true }));
const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const durationMs = fc.oneof(
  fc.constant(0),
  ...[SECOND_MS, MINUTE_MS, HOUR_MS, DAY_MS].map((unit) => fc.integer({ min: 0, max: 90 }).map((n) => n * unit)),
);
const duration = fc.oneof({ weight: 4, arbitrary: durationMs.map(durationOf) }, { weight: 1, arbitrary: fc.constantFrom('P1W', 'PT0.5S', 'P1DT0H', 'PT48H') });

const condition: fc.Arbitrary<AttributeCondition> = record({
  path: line,
  op: oneOf(Operator),
  value: maybe(fc.oneof(line, fc.integer(), fc.boolean(), fc.array(line, { maxLength: 3 }))),
});

/** Criteria of every kind, nested at most three deep; signals mention the given touchpoints, or one that is not there. */
export function arbitraryCriterion(touchpoints: readonly string[] = []): fc.Arbitrary<Criterion> {
  const leaf: fc.Arbitrary<Criterion> = fc.oneof(
    record<Extract<Criterion, { kind: 'event' }>>({ kind: fc.constant('event'), name: line, count: maybe(fc.integer({ min: 1, max: 9 })), within: maybe(duration), where: maybe(fc.array(condition, { maxLength: 2 })) }),
    condition.map((c) => ({ kind: 'attribute' as const, ...c })),
    plain({ kind: fc.constant('segment' as const), id: line }),
    record<Extract<Criterion, { kind: 'signal' }>>({ kind: fc.constant('signal'), touchpoint: fc.constantFrom('nowhere', ...touchpoints), signal: oneOf(Signal), within: maybe(duration) }),
    record<Extract<Criterion, { kind: 'engagement' }>>({
      kind: fc.constant('engagement'),
      is: fc.constantFrom('below', 'at-least'),
      score: fc.integer({ min: 0, max: 100 }),
      halfLife: duration,
      within: maybe(duration),
      events: maybe(fc.array(plain({ name: line, weight: fc.integer({ min: 0, max: 100 }) }), { maxLength: 2 })),
    }),
  );
  const nest = (inner: fc.Arbitrary<Criterion>): fc.Arbitrary<Criterion> =>
    fc.oneof(
      { weight: 3, arbitrary: leaf },
      { weight: 1, arbitrary: plain({ kind: fc.constantFrom('all' as const, 'any' as const), of: fc.array(inner, { maxLength: 3 }) }) },
      { weight: 1, arbitrary: plain({ kind: fc.constant('not' as const), of: inner }) },
    );
  return nest(nest(nest(leaf)));
}

const rateSource: fc.Arbitrary<RateSource> = fc.oneof(
  record<Extract<RateSource, { kind: 'historical' }>>({ kind: fc.constant('historical'), successes: maybe(fc.nat()), trials: maybe(fc.nat()), from: maybe(line) }),
  record<Extract<RateSource, { kind: 'benchmark' }>>({ kind: fc.constant('benchmark'), citation: maybe(line), year: maybe(fc.integer({ min: 1900, max: 2200 })), n: maybe(fc.nat()) }),
  record<Extract<RateSource, { kind: 'estimate' }>>({ kind: fc.constant('estimate'), confidence: maybe(fc.constantFrom('low', 'medium', 'high')), why: maybe(line) }),
);
const rate: fc.Arbitrary<Rate> = record<Rate>({ value: share, source: maybe(rateSource) });

const rising = (n: number) => fc.array(durationMs, { minLength: n, maxLength: n }).map((list) => list.sort((a, b) => a - b).map(durationOf));
const distribution: fc.Arbitrary<Distribution> = fc.oneof(
  rising(2).map(([median, p90]) => ({ kind: 'lognormal' as const, median: median!, p90: p90! })),
  duration.map((value) => ({ kind: 'fixed' as const, value })),
  rising(2).map(([min, max]) => ({ kind: 'uniform' as const, min: min!, max: max! })),
  fc.integer({ min: 2, max: 5 }).chain((n) => rising(n)).map((values) => ({ kind: 'empirical' as const, quantiles: values.map((value, i) => ({ p: i / (values.length - 1), value })) })),
);

const clock = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));
const sendWindow: fc.Arbitrary<SendWindow> = record<SendWindow>({ days: maybe(fc.subarray([...WEEKDAYS], { minLength: 1 })), from: clock, until: clock });

/** Ids handed out before the parts are made, so that parts can refer to each other. */
type Ids = { states: string[]; outcomes: string[]; touchpoints: string[]; transitions: string[]; notes: string[] };

function arbitraryTiming({ touchpoints }: Ids): fc.Arbitrary<Timing> {
  const window = maybe(sendWindow);
  return fc.oneof(
    record<Extract<Timing, { kind: 'entry' }>>({ kind: fc.constant('entry'), delay: duration, window }),
    record<Extract<Timing, { kind: 'after' }>>({ kind: fc.constant('after'), touchpoint: fc.constantFrom(...touchpoints), if: fc.constantFrom('engaged', 'not-engaged', 'always'), delay: duration, window }),
    record<Extract<Timing, { kind: 'event' }>>({ kind: fc.constant('event'), event: line, delay: duration, window }),
  );
}

function arbitraryFailure({ touchpoints, states, outcomes }: Ids): fc.Arbitrary<FailurePath> {
  const then = fc.oneof(
    fc.constantFrom(...touchpoints).map((touchpoint) => ({ kind: 'touchpoint' as const, touchpoint })),
    fc.constantFrom(...states, ...outcomes).map((to) => ({ kind: 'move' as const, to })),
    fc.constant({ kind: 'wait' as const }),
  );
  return record<FailurePath>({ after: maybe(duration), then });
}

function arbitraryTouchpoint(id: string, ids: Ids): fc.Arbitrary<Touchpoint> {
  const lines = maybe(fc.array(line, { maxLength: 2 }));
  return record<Touchpoint>({
    id: fc.constant(id),
    name: line,
    channel: oneOf(Channel),
    platform: maybe(line),
    transactional: maybe(fc.boolean()),
    variants: maybe(fc.array(record<NonNullable<Touchpoint['variants']>[number]>({ locale: fc.constantFrom('de', 'pt-BR'), subject: maybe(line), preheader: maybe(line), body: maybe(line), cta: maybe(line) }), { maxLength: 2 })),
    brief: maybe(record<NonNullable<Touchpoint['brief']>>({
      format: maybe(line), keyMessage: maybe(line), angle: maybe(line), cta: maybe(line), subject: maybe(line), preheader: maybe(line), body: maybe(line), assets: lines, variables: lines,
      leadsTo: ids.transitions.length ? maybe(fc.constantFrom(...ids.transitions)) : fc.constant(undefined),
    })),
    timing: maybe(arbitraryTiming(ids)),
    success: maybe(record<NonNullable<Touchpoint['success']>>({ signal: maybe(oneOf(Signal)), within: maybe(duration), expectedRate: maybe(rate) })),
    failure: maybe(arbitraryFailure(ids)),
    optOut: maybe(plain({ mechanism: oneOf(OptOut.shape.mechanism), leaves: oneOf(OptOut.shape.leaves) })),
    cost: maybe(amount),
  }); // prettier-ignore
}

const timeoutTo = (ids: Ids) => maybe(record<{ after?: string | undefined; to?: string | undefined }>({ after: maybe(duration), to: maybeOf([...ids.states, ...ids.outcomes]) }));

function maybeOf(ids: readonly string[]): fc.Arbitrary<string | undefined> {
  return ids.length ? maybe(fc.constantFrom(...ids)) : fc.constant(undefined);
}

function arbitraryState(id: string, touchpoints: Touchpoint[], ids: Ids): fc.Arbitrary<State> {
  const criterion = maybe(arbitraryCriterion(ids.touchpoints));
  return record<State>({ id: fc.constant(id), name: line, stage: maybe(oneOf(Stage)), summary: maybe(line), entry: criterion, exit: criterion, timeout: timeoutTo(ids), touchpoints: fc.constant(touchpoints) });
}

function arbitraryTransition(id: string, ids: Ids): fc.Arbitrary<Transition> {
  return record<Transition>({
    id: fc.constant(id),
    from: fc.constantFrom(...ids.states),
    to: fc.constantFrom(...ids.states, ...ids.outcomes),
    priority: fc.integer({ min: 1, max: 9 }),
    trigger: maybe(arbitraryCriterion(ids.touchpoints)),
    probability: maybe(rate),
    duration: maybe(distribution),
  });
}

const entryTrigger: fc.Arbitrary<EntryTrigger> = fc.oneof(
  plain({ kind: fc.constant('event' as const), name: line }),
  plain({ kind: fc.constant('segment' as const), id: line }),
  plain({ kind: fc.constant('schedule' as const), every: duration }),
  fc.constant({ kind: 'api' as const }),
  plain({ kind: fc.constant('journey' as const), id: line }),
);
const kpi = record<NonNullable<Journey['kpis']['primary']>>({ name: line, target: maybe(amount), unit: maybe(fc.constantFrom('share', 'count', 'currency', 'days')) });

function arbitrarySuppression({ states, touchpoints, transitions, outcomes }: Ids): fc.Arbitrary<Suppression> {
  const parts = Object.entries({ state: states, touchpoint: touchpoints, transition: transitions, outcome: outcomes })
    .flatMap(([kind, list]) => list.map((id) => ({ kind: kind as Suppression['target']['kind'], id })));
  const target = fc.constantFrom({ kind: 'journey' as const, id: 'journey' }, ...parts).map((part) => ({ ...part }));
  return plain({ rule: fc.constantFrom('cta', 'unreachable', 'late-touchpoint', 'no-such-rule'), target, reason: line });
}

function arbitraryOfIds(ids: Ids, touchpointsPerState: string[][]): fc.Arbitrary<Journey> {
  const criterion = maybe(arbitraryCriterion(ids.touchpoints));
  const states = fc.tuple(...ids.states.map((id, i) => fc.tuple(...touchpointsPerState[i]!.map((t) => arbitraryTouchpoint(t, ids))).chain((touchpoints) => arbitraryState(id, touchpoints, ids))));
  return record<Journey>({
    schemaVersion: fc.constant(SCHEMA_VERSION),
    name: line,
    objective: oneOf(Objective),
    summary: maybe(line),
    entry: record<Journey['entry']>({
      criteria: criterion,
      trigger: maybe(entryTrigger),
      start: maybeOf(ids.states),
      reentry: fc.oneof(fc.constant({ kind: 'never' as const }), fc.constant({ kind: 'always' as const }), duration.map((wait) => ({ kind: 'after' as const, wait }))),
      holdoutShare: share,
    }),
    exit: record<Journey['exit']>({ success: criterion, others: fc.array(record<Journey['exit']['others'][number]>({ criterion, to: maybeOf(ids.outcomes) }), { maxLength: 2 }) }),
    timeout: timeoutTo(ids),
    kpis: record<Journey['kpis']>({ primary: maybe(kpi), secondary: fc.array(kpi, { maxLength: 2 }), diagnostics: fc.array(kpi, { maxLength: 2 }) }),
    economics: record<Journey['economics']>({
      currency: fc.constantFrom('USD', 'EUR'),
      valuePerConversion: maybe(amount),
      costPerTouch: fc.dictionary(oneOf(Channel), amount, { maxKeys: 3, noNullPrototype: true }),
      fixedCost: maybe(amount),
      entrantsPerDay: maybe(amount),
    }),
    states,
    transitions: fc.tuple(...ids.transitions.map((id) => arbitraryTransition(id, ids))),
    outcomes: fc.tuple(...ids.outcomes.map((id) => record<Journey['outcomes'][number]>({ id: fc.constant(id), name: line, kind: oneOf(OutcomeKind), summary: maybe(line), journeyId: maybe(line) }))),
    suppressions: maybe(fc.array(arbitrarySuppression(ids), { maxLength: 3 })),
    notes: ids.notes.length ? fc.tuple(...ids.notes.map((id) => record<Note>({ id: fc.constant(id), text: line, tone: maybe(oneOf(NoteTone)) }))) : fc.constant(undefined),
    layout: fc.subarray([...ids.states, ...ids.outcomes, ...ids.notes]).chain((placed) => fc.tuple(...placed.map((id) => plain({ x: fc.integer(), y: fc.integer() }).map((at) => [id, at] as const))).map((entries) => Object.fromEntries(entries))),
  });
}

/**
 * Journey documents that parse: every arm of every union, every optional field with and without, sound references; otherwise
 * as wild as drafts are (no states, no start, ways that lead nowhere useful, probabilities of any sum).
 */
export function arbitraryJourney({ maxStates = 9, maxTouchpoints = 3, maxTransitions = 12 }: ArbitraryOptions = {}): fc.Arbitrary<Journey> {
  return fc
    .record({
      touchpointCounts: fc.array(fc.nat(maxTouchpoints), { maxLength: maxStates }),
      transitionCount: fc.nat(maxTransitions),
      outcomeCount: fc.nat(3),
      noteCount: fc.nat(2),
      word: fc.constantFrom('part', 'State', 'ÄÖ', 'x_1'),
    })
    .chain(({ touchpointCounts, transitionCount, outcomeCount, noteCount, word }) => {
      const taken = new Set<string>();
      const take = (kind: string) => {
        const id = uniqueId(`${word} ${kind}`, taken);
        taken.add(id);
        return id;
      };
      const states = touchpointCounts.map(() => take('state'));
      const perState = touchpointCounts.map((n) => Array.from({ length: n }, () => take('touch')));
      const ids: Ids = {
        states,
        touchpoints: perState.flat(),
        transitions: states.length ? Array.from({ length: transitionCount }, () => take('way')) : [],
        outcomes: Array.from({ length: outcomeCount }, () => take('end')),
        notes: Array.from({ length: noteCount }, () => take('note')),
      };
      return arbitraryOfIds(ids, perState);
    });
}
