import { DAY_MS, HOUR_MS } from '@/lib/journey/duration';
import type { Journey } from '@/lib/journey/journey';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { CustomerFacts } from './enrollment';
import type { Event } from './event';
import { newEnrollment } from './new-enrollment';
import { step } from './step';

export type EngineBench = {
  /** Steps in one thread, events and timers mixed; the best of five rounds. */
  stepsPerSecond: number;
  /** The same with each enrollment written to JSON and read back between any two steps, as with a database. */
  storedStepsPerSecond: number;
  /** Messages sent per customer, so that it is known what was measured. */
  sendsPerCustomer: number;
};

const ROUNDS = 5;
const START_MS = Date.UTC(2026, 2, 2, 8);

/** Measures the engine in this process: customers in three time zones, seven states, 21 touchpoints, caps and quiet hours in force. */
export function benchEngine({ customers = 400 } = {}): EngineBench {
  const journey = benchJourney();
  const best = (isStored: boolean) => {
    let result = { perSecond: 0, sends: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      const each = measure(journey, customers, isStored);
      if (each.perSecond > result.perSecond) result = each;
    }
    return result;
  };
  const [plain, stored] = [best(false), best(true)];
  return { stepsPerSecond: plain.perSecond, storedStepsPerSecond: stored.perSecond, sendsPerCustomer: plain.sends / customers };
}

function measure(journey: Journey, customers: number, isStored: boolean): { perSecond: number; sends: number } {
  let steps = 0;
  let sends = 0;
  const random = () => 0.5;
  const fromMs = performance.now();
  for (let customer = 0; customer < customers; customer++) {
    let enrollment = newEnrollment(journey, benchCustomer(customer));
    benchEvents(customer).forEach((event, i) => {
      const result = step(journey, enrollment, event, { now: START_MS + customer * HOUR_MS + i * 0.5 * DAY_MS, random });
      enrollment = isStored ? JSON.parse(JSON.stringify(result.enrollment)) : result.enrollment;
      for (const effect of result.effects) if (effect.kind === 'send') sends++;
      steps++;
    });
  }
  return { perSecond: steps / ((performance.now() - fromMs) / 1000), sends };
}

function benchCustomer(n: number): CustomerFacts {
  return { attributes: { score: n % 100 }, segments: ['trials'], consent: { email: 'granted', sms: 'granted', push: 'granted' }, timeZone: ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Tokyo'][n % 3]!, suppressions: [] };
}

/** A hundred half days: mostly time alone, with reactions and progress in between. */
function benchEvents(n: number): Event[] {
  const events: Event[] = [{ kind: 'enter' }];
  for (let i = 1; i < 100; i++) {
    if ((i + n) % 7 === 0) events.push({ kind: 'signal', touchpoint: `t${(i + n) % 21}`, signal: 'clicked' });
    else if ((i + n) % 13 === 0) events.push({ kind: 'event', name: `done ${Math.floor(i / 16)}` });
    else events.push({ kind: 'timer' });
  }
  return events;
}

function benchJourney(): Journey {
  const ids = Array.from({ length: 7 }, (_, s) => `s${s}`);
  return {
    schemaVersion: 1,
    name: 'Bench',
    objective: 'acquisition',
    entry: { criteria: { kind: 'segment', id: 'trials' }, start: 's0', reentry: { kind: 'never' }, holdoutShare: 0 },
    exit: { success: { kind: 'event', name: 'bought' }, others: [{ criterion: { kind: 'segment', id: 'employees' }, to: 'left' }] },
    timeout: { after: 'P90D', to: 'left' },
    kpis: { secondary: [], diagnostics: [] },
    economics: { currency: 'USD', costPerTouch: {} },
    states: ids.map((id, s) => ({ id, name: id, timeout: { after: 'P14D', to: ids[(s + 1) % 7]! }, touchpoints: [0, 1, 2].map((t) => benchTouchpoint(3 * s + t)) })),
    transitions: ids.map((id, s) => ({ id: `on-${id}`, from: id, to: ids[s + 1] ?? 'bought', priority: 1, trigger: { kind: 'event', name: `done ${s}`, within: 'P7D' } })),
    outcomes: [
      { id: 'bought', name: 'Bought', kind: 'converted' },
      { id: 'left', name: 'Left', kind: 'exited' },
    ],
    layout: {},
  };
}

function benchTouchpoint(n: number): Touchpoint {
  const channel = (['email', 'sms', 'push'] as const)[n % 3]!;
  const timing = n % 3 === 2 ? { kind: 'after' as const, touchpoint: `t${n - 1}`, if: 'not-engaged' as const, delay: 'P2D' } : { kind: 'entry' as const, delay: `P${n % 3}D`, window: { from: '09:00', until: '17:00' } };
  return { id: `t${n}`, name: `Touch ${n}`, channel, timing, success: { signal: 'clicked', within: 'P2D' }, failure: { then: { kind: 'wait' } } };
}
