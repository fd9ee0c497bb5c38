import { describe, expect, test } from 'vitest';
import { completeJourney } from '@/lib/linter/testing/complete-journey';
import type { Journey } from '@/lib/journey/journey';
import type { Rehearsal } from '@/lib/journey/schema/rehearsal';
import { DAY_MS } from '@/lib/journey/duration';
import { LONGEST_REHEARSAL_MS } from '@/lib/journey/rehearsal-limits';
import { contentHash } from '@/lib/journey/content-hash';
import { askedIn, signalsFor } from './offers';
import { DEFAULT_POLICY } from './default-policy';
import { checkRehearsals, endingOf, nextMoment, rehearse } from './rehearse';

const customer = { attributes: { plan: 'trial' }, segments: [], consent: { email: 'granted' as const }, timeZone: 'Europe/Berlin' };
const startsAt = '2026-03-02T09:00:00Z';
const steps: Rehearsal['steps'] = [
  { afterMs: DAY_MS, did: { kind: 'wait' } },
  { afterMs: 2 * DAY_MS, did: { kind: 'event', name: 'decision begun' } },
  { afterMs: 3 * DAY_MS, did: { kind: 'event', name: 'bought begun' } },
];
const journey = completeJourney();
const kept = (over: Partial<Rehearsal> = {}): Journey => ({ ...journey, rehearsals: [{ id: 'buys', name: 'Buys', customer, startsAt, steps, expected: endingOf(rehearse(journey, { customer, startsAt, steps }, DEFAULT_POLICY)), ...over }] });

describe('a rehearsal', () => {
  test('walks the customer through, and says what happens next by itself', () => {
    const run = rehearse(journey, { customer, startsAt, steps: [] }, DEFAULT_POLICY);
    expect(endingOf(run)).toEqual({ place: 'trial', sent: [] });
    expect(nextMoment(run)).toBe(Date.parse(startsAt) + DAY_MS);
    const later = rehearse(journey, { customer, startsAt, steps }, DEFAULT_POLICY);
    expect(endingOf(later)).toEqual({ place: 'bought', sent: ['welcome'] });
    expect(nextMoment(later)).toBeNull();
  });

  test('lets nobody in who does not meet the entry criteria, whatever zone they name', () => {
    expect(endingOf(rehearse(journey, { customer: { ...customer, attributes: {}, timeZone: 'Nowhere/At_all' }, startsAt, steps }, DEFAULT_POLICY))).toEqual({ place: null, sent: [] });
  });

  test('offers what the journey asks about, and the signals of what was sent', () => {
    expect(askedIn(journey).events).toContain('decision begun');
    expect(askedIn(journey).attributes).toMatchObject([{ path: 'plan' }]);
    const { enrollment } = rehearse(journey, { customer, startsAt, steps: steps.slice(0, 1) }, DEFAULT_POLICY);
    expect(signalsFor(journey, enrollment)).toMatchObject([{ touchpoint: 'welcome', signals: expect.arrayContaining(['clicked', 'opened']) }]);
  });
});

describe('an ending', () => {
  test('counts a message that was sent twice twice, whatever a frequency cap remembers', () => {
    const { states, transitions } = journey;
    const [trial] = states;
    const around: Journey = { ...journey, states: [{ ...trial!, timeout: { after: 'P30D', to: trial!.id } }, ...states.slice(1)], transitions };
    const waits = [1, 31].map((days) => ({ afterMs: days * DAY_MS, did: { kind: 'wait' as const } }));
    expect(endingOf(rehearse(around, { customer, startsAt, steps: waits }, DEFAULT_POLICY))).toEqual({ place: 'trial', sent: ['welcome', 'welcome'] });
  });

  test('comes for a customer who goes around for ever, too', () => {
    const [trial] = journey.states;
    const around: Journey = { ...journey, states: [{ ...trial!, timeout: { after: 'PT1H', to: trial!.id } }, ...journey.states.slice(1)] };
    const { timeout: _, ...endless } = around;
    const run = rehearse(endless, { customer, startsAt, steps: [{ afterMs: LONGEST_REHEARSAL_MS, did: { kind: 'wait' } }, steps[1]!] }, DEFAULT_POLICY);
    expect(run).toMatchObject({ cut: true, log: { length: 2 } });
    expect(endingOf(run).place).toBe('trial');
    expect(rehearse(around, { customer, startsAt, steps }, DEFAULT_POLICY).cut).toBe(false);
  });

  test('is known of what starts at the end of time and goes on for a century', () => {
    const late = { customer, startsAt: '9999-12-31T23:59:59Z', steps: [{ afterMs: LONGEST_REHEARSAL_MS, did: { kind: 'wait' as const } }] };
    expect(endingOf(rehearse(journey, late, DEFAULT_POLICY)).place).toBe('trial');
  });

  test('follows from what the customer did before they came', () => {
    const asked: Journey = { ...journey, entry: { ...journey.entry, criteria: { kind: 'event', name: 'visited', count: 2, within: 'P1D' } } };
    const place = (times: number) => endingOf(rehearse(asked, { customer: { ...customer, past: [{ name: 'visited', times }] }, startsAt, steps: [] }, DEFAULT_POLICY)).place;
    expect([place(1), place(2)]).toEqual([null, 'trial']);
  });
});

describe('a kept rehearsal', () => {
  test('ends as expected until an edit changes its ending, and is no part of the meaning', () => {
    expect(checkRehearsals(kept(), DEFAULT_POLICY)).toMatchObject([{ same: true }]);
    expect(contentHash(kept())).toBe(contentHash(journey));
    const slower = { ...kept(), states: journey.states.map((state) => ({ ...state, touchpoints: state.touchpoints.map((touchpoint) => ({ ...touchpoint, timing: { kind: 'entry' as const, delay: 'P9D' } })) })) };
    expect(checkRehearsals(slower, DEFAULT_POLICY)).toMatchObject([{ same: false, ending: { place: 'bought', sent: [] } }]);
    const shorter = { ...kept(), transitions: journey.transitions.filter(({ to }) => to !== 'bought') };
    expect(checkRehearsals(shorter, DEFAULT_POLICY)).toMatchObject([{ same: false, ending: { place: 'decision' } }]);
  });

  test('may speak of parts that are gone', () => {
    expect(checkRehearsals(kept({ steps: [{ afterMs: 1, did: { kind: 'signal', touchpoint: 'gone', signal: 'clicked' } }] }), DEFAULT_POLICY)).toMatchObject([{ same: false }]);
  });
});
