import fc from 'fast-check';
import { CHANNELS, type Channel } from '@/lib/journey/channel';
import { leaves, SIGNALS, type Criterion, type Signal } from '@/lib/journey/criterion';
import { DAY_MS, durationMs, durationOf, HOUR_MS, MINUTE_MS, SECOND_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import type { State } from '@/lib/journey/state';
import { arbitraryJourney } from '@/lib/journey/testing/arbitrary';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { CustomerFacts, Enrollment } from '../enrollment';
import type { Event } from '../event';
import { newEnrollment } from '../new-enrollment';
import { DEFAULT_POLICY } from '../default-policy';
import type { Policy } from '../policy';
import type { Dated } from '../replay';

/** A journey, a customer who comes to it, and what happens to them from then on. */
export type Life = { journey: Journey; enrollment: Enrollment; events: Dated[]; policy: Policy };

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC', 'Nowhere/Land'];
/** Days around which clocks are changed somewhere, and a plain one. */
const STARTS = ['2026-03-07T20:00Z', '2026-03-28T10:00Z', '2026-10-24T22:00Z', '2026-06-01T08:00Z', '1999-12-31T23:59Z'].map((text) => Date.parse(text));
const channel = fc.constantFrom(...CHANNELS);
const clock = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));

const customer: fc.Arbitrary<CustomerFacts> = fc.record(
  {
    attributes: fc.constant({}),
    segments: fc.constant<string[]>([]),
    consent: fc.tuple(fc.subarray([...CHANNELS], { minLength: 7 }), fc.option(channel, { freq: 1 })).map(([granted, denied]) => ({ ...Object.fromEntries(granted.map((each) => [each, 'granted' as const])), ...(denied && { [denied]: 'denied' as const }) })),
    timeZone: fc.option(fc.constantFrom(...ZONES)),
    suppressions: fc.constantFrom<CustomerFacts['suppressions'][]>([], [], [], [{ channel: 'sms', why: 'bounce' }], [{ channel: null, why: 'complaint' }]),
  },
  { noNullPrototype: true },
);

const policy: fc.Arbitrary<Policy> = fc.oneof(
  fc.constant(DEFAULT_POLICY),
  fc.record({
    frequencyCaps: fc.dictionary(channel, fc.record({ count: fc.nat(3), within: fc.integer({ min: 1, max: 200 }).map((n) => durationOf(n * HOUR_MS)) })),
    quietHours: fc.dictionary(channel, fc.record({ from: clock, until: clock }).filter(({ from, until }) => from !== until)),
    consentChannels: fc.subarray([...CHANNELS]),
    timeZone: fc.constantFrom('America/New_York', 'Asia/Tokyo'),
  }),
);

const busyChannel = fc.constantFrom<Channel>('email', 'sms', 'push', 'in-app', 'ad');
const soon = fc.constantFrom(0, 0, 1, 6, 20, 30, 60).map((hours) => durationOf(hours * HOUR_MS));

/** Most made-up touchpoints never fall due, or fail at once: these go out, on few channels, and any reaction may do. */
function busy(touchpoint: Touchpoint): fc.Arbitrary<Touchpoint> {
  return fc.record({ channel: busyChannel, delay: soon, isOnEntry: fc.boolean(), isEasy: fc.boolean() }).map(({ channel: on, delay, isOnEntry, isEasy }) => {
    const { success: _, failure, ...rest } = touchpoint;
    const timing = touchpoint.timing && !isOnEntry ? { ...touchpoint.timing, delay } : { kind: 'entry' as const, delay, ...(touchpoint.timing?.window && { window: touchpoint.timing.window }) };
    return isEasy ? { ...rest, channel: on, timing, ...(failure && { failure: { ...failure, after: 'P3D' } }) } : { ...touchpoint, channel: on, timing };
  });
}

/** No limits between none and a day: customers would go around by the thousand within one life. */
function patient(state: State): fc.Arbitrary<State> {
  const { timeout } = state;
  if (!timeout?.after || durationMs(timeout.after) >= DAY_MS) return fc.constant(state);
  return fc.constantFrom(...Array.from({ length: 30 }, (_, days) => days)).map((days) => ({ ...state, timeout: { ...timeout, after: durationOf(days * DAY_MS) } }));
}

/** Time limits in conditions likewise. */
function slow(journey: Journey): Journey {
  return JSON.parse(JSON.stringify(journey), (key, value) => (key === 'within' && durationMs(value) < DAY_MS ? 'P2D' : value));
}

/** A journey that can be entered and keeps a customer busy; most made-up ones have no start, or ask for what nobody is. */
const enterable: fc.Arbitrary<Journey> = arbitraryJourney({ maxStates: 3, maxTouchpoints: 4, maxTransitions: 5 })
  .filter((journey) => (journey.states[0]?.touchpoints.length ?? 0) > 0)
  .chain((journey) => {
    const states = fc.tuple(...journey.states.map((state) => fc.tuple(patient(state), fc.tuple(...state.touchpoints.map(busy))).map(([calm, touchpoints]) => ({ ...calm, touchpoints }))));
    return fc.record({ states, hasExits: fc.boolean() }).map(
      (made): Journey => slow({ ...journey, states: made.states, entry: { start: made.states[0]!.id, reentry: { kind: 'never' }, holdoutShare: 0 }, exit: made.hasExits ? journey.exit : { others: [] } }),
    );
  });

function criteriaOf(journey: Journey): Criterion[] {
  const given = [journey.exit.success, ...journey.exit.others.map(({ criterion }) => criterion), ...journey.transitions.map(({ trigger }) => trigger), ...journey.states.flatMap(({ entry, exit }) => [entry, exit])];
  return given.filter((criterion) => criterion !== undefined);
}

/** Events of every kind, mostly ones that the journey has an ear for. */
export function arbitraryEvent(journey: Journey): fc.Arbitrary<Event> {
  const asked = criteriaOf(journey).flatMap((criterion) => [...leaves(criterion)]);
  const touchpoints = journey.states.flatMap((state) => state.touchpoints);
  const names = [...asked.flatMap((leaf) => (leaf.kind === 'event' ? [leaf.name] : [])), ...touchpoints.flatMap(({ timing }) => (timing?.kind === 'event' ? [timing.event] : [])), 'other'];
  const paths = [...asked.flatMap((leaf) => (leaf.kind === 'attribute' ? [leaf.path] : [])), 'other'].filter((path) => path !== '__proto__');
  const segments = [...asked.flatMap((leaf) => (leaf.kind === 'segment' ? [leaf.id] : [])), 'other'];
  const value = fc.oneof(fc.constantFrom('', 'pro', null), fc.integer(), fc.boolean());
  const weighted = (weight: number, arbitrary: fc.Arbitrary<Event>) => ({ weight, arbitrary });
  const signal = (signals: readonly Signal[]) => fc.record({ kind: fc.constant('signal' as const), touchpoint: fc.constantFrom('nowhere', ...touchpoints.map(({ id }) => id)), signal: fc.constantFrom(...signals) });
  return fc.oneof(
    weighted(6, fc.constant({ kind: 'timer' })),
    weighted(5, fc.record({ kind: fc.constant('event' as const), name: fc.constantFrom(...names) })),
    weighted(16, signal(SIGNALS.filter((each) => each !== 'unsubscribed'))),
    weighted(1, signal(['unsubscribed'])),
    weighted(2, fc.tuple(fc.constantFrom(...paths), value).map(([path, to]) => ({ kind: 'attribute', set: { [path]: to } }))),
    weighted(2, fc.record({ kind: fc.constant('segment' as const), segment: fc.constantFrom(...segments), member: fc.boolean() })),
    weighted(1, fc.record({ kind: fc.constant('opt-out' as const), from: fc.oneof({ weight: 20, arbitrary: channel }, { weight: 1, arbitrary: fc.constant('journey' as const) }) })),
    weighted(2, fc.record({ kind: fc.constant('consent' as const), channel, to: fc.constantFrom('granted' as const, 'denied' as const) })),
    weighted(1, fc.record({ kind: fc.constant('suppression' as const), channel: fc.option(channel), why: fc.option(fc.constant('complaint')) }) as fc.Arbitrary<Event>),
    weighted(journey.transitions.length ? 2 : 0, journey.transitions.length ? fc.record({ kind: fc.constant('take' as const), transition: fc.constantFrom(...journey.transitions.map(({ id }) => id)) }) : fc.constant({ kind: 'timer' })),
    weighted(1, fc.constant({ kind: 'enter' })),
  );
}

const gapMs = fc.oneof(fc.constant(0), ...[SECOND_MS, MINUTE_MS, HOUR_MS, HOUR_MS, DAY_MS].map((unit) => fc.integer({ min: 1, max: unit === DAY_MS ? 10 : 40 }).map((n) => n * unit)));

/** Lives of up to 25 events, the first of which is coming to the journey. */
export function arbitraryLife(): fc.Arbitrary<Life> {
  return enterable.chain((journey) =>
    fc.record({ customer, policy, startMs: fc.constantFrom(...STARTS), happenings: fc.array(fc.record({ gapMs, event: arbitraryEvent(journey) }), { minLength: 8, maxLength: 25 }) }).map(({ customer: facts, policy: rules, startMs, happenings }) => {
      let atMs = startMs;
      const events: Dated[] = [{ atMs, event: { kind: 'enter' } }, ...happenings.map((happening) => ({ atMs: (atMs += happening.gapMs), event: happening.event }))];
      return { journey, enrollment: newEnrollment(journey, facts), events, policy: rules };
    }),
  );
}
