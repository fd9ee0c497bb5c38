import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationMs } from '@/lib/journey/duration';
import { findTouchpoint } from '@/lib/journey/graph';
import { describeEffect } from './describe-effect';
import { describeEvent } from './describe-event';
import type { Effect, EffectOf } from './effect';
import { Enrollment } from './enrollment';
import { Event } from './event';
import { zoneOf } from './guards/judge-send';
import { nextDueMs } from './next-due';
import { replay } from './replay';
import { step } from './step';
import { arbitraryLife, type Life } from './testing/arbitrary-life';

const random = () => 0.5;
const isSend = (effect: Effect): effect is EffectOf<'send'> & { atMs: number } => effect.kind === 'send';

type Look = [before: Enrollment, after: Enrollment, effects: Effect[], nowMs: number];

/** Every step of a life; before each event, time comes to it on its own. */
const stepsOf = once(({ journey, enrollment, events, policy }) => {
  let now = enrollment;
  return events.flatMap(({ atMs, event }) =>
    [{ kind: 'timer' as const }, event].map((each): Look => {
      const { enrollment: after, effects } = step(journey, now, each, { now: atMs, random, policy });
      const before = now;
      now = after;
      return [before, after, effects, atMs];
    }),
  );
});

/** All that comes of a life. */
const effectsOf = once(({ journey, enrollment, events, policy }) => replay(journey, enrollment, events, { random, policy }).effects);

/** Calls back after every step of a life. */
function live(life: Life, look: (...step: Look) => void): void {
  for (const each of stepsOf(life)) look(...each);
}

/** Lives through a life once for all properties: that it comes out the same each time is a property of its own. */
function once<T>(compute: (life: Life) => T): (life: Life) => T {
  const known = new WeakMap<Life, T>();
  return (life) => {
    if (!known.has(life)) known.set(life, compute(life));
    return known.get(life)!;
  };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** Under one seed every property gets the same lives: they are made once. */
const LIVES = fc.sample(arbitraryLife(), 150);

/** Where a property fails, fast-check goes through the lives again, and finds the smallest for which it does. */
function holds(property: (life: Life) => void, numRuns = 60): void {
  try {
    for (const life of LIVES.slice(0, numRuns)) property(life);
  } catch (error) {
    fc.assert(fc.property(arbitraryLife(), property), { numRuns });
    throw error;
  }
}

test('lives are rich: over two hundred, every kind of effect and every reason to defer or skip occurs', () => {
  const seen = new Set<string>();
  for (const { journey, enrollment, events, policy } of fc.sample(arbitraryLife(), { numRuns: 200, seed: 11 })) {
    for (const effect of replay(journey, enrollment, events, { random, policy }).effects) seen.add('why' in effect ? `${effect.kind} ${effect.why}` : effect.kind);
  }
  for (const kind of ['enter', 'schedule', 'send', 'engage', 'fail', 'opt-out', 'move', 'end', 'cancel left', 'cancel ended', 'cancel engaged', 'defer frequency-cap', 'defer quiet-hours', 'defer send-window', 'skip consent', 'skip suppression', 'skip frequency-cap', 'skip quiet-hours', 'skip send-window', 'skip other-state', 'notice no-timeout', 'refuse inside', 'ignore ended']) expect([...seen], kind).toContain(kind);
});

describe('purity', () => {
  test('a step changes nothing it was given, and gives the same again', () => {
    holds(({ journey, enrollment, events, policy }) => {
      let now = freeze(enrollment);
      freeze(journey);
      for (const { atMs, event } of events) {
        const result = step(journey, now, freeze(event), { now: atMs, random, policy });
        expect(step(structuredClone(journey), structuredClone(now), event, { now: atMs, random, policy })).toEqual(result);
        now = freeze(result.enrollment);
      }
    }, 40);
  });

  test('enrollments and events fit their models, and JSON in between changes no future', () => {
    holds(({ journey, enrollment, events, policy }) => {
      let [plain, stored] = [enrollment, enrollment];
      for (const { atMs, event } of events) {
        expect(Event.parse(event)).toEqual(event);
        const context = { now: atMs, random, policy };
        const [a, b] = [step(journey, plain, event, context), step(journey, stored, event, context)];
        expect(b).toEqual(a);
        plain = a.enrollment;
        stored = Enrollment.parse(JSON.parse(JSON.stringify(b.enrollment)));
        expect(stored).toEqual(plain);
      }
    });
  });
});

describe('time', () => {
  // None of them at the very moment of the next event: what falls due then comes after it.
  test('one jump equals many small steps', () => {
    fc.assert(
      fc.property(arbitraryLife(), fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 6 }), ({ journey, enrollment, events, policy }, cuts) => {
        const ends = [...events, { atMs: events.at(-1)!.atMs + 40 * 86_400_000, event: { kind: 'timer' as const } }];
        const small = ends.flatMap((dated, i) => {
          const fromMs = ends[i - 1]?.atMs;
          if (fromMs === undefined) return [dated];
          const stops = [...cuts].sort((a, b) => a - b).map((cut) => Math.min(Math.floor(fromMs + (dated.atMs - fromMs) * cut), dated.atMs - 1));
          return [...stops.map((atMs) => ({ atMs, event: { kind: 'timer' as const } })), dated];
        });
        expect(replay(journey, enrollment, small, { random, policy })).toEqual(replay(journey, enrollment, ends, { random, policy }));
      }),
      { numRuns: 120 },
    );
  });

  test('stepping whenever something is due equals one jump', () => {
    holds(({ journey, enrollment, policy, events }) => {
      const [start, end] = [events[0]!, events.at(-1)!.atMs + 3_600_000];
      const jump = replay(journey, enrollment, [start, { atMs: end, event: { kind: 'timer' } }], { random, policy });
      let now = step(journey, enrollment, start.event, { now: start.atMs, random, policy });
      const effects = [...now.effects];
      for (let due = nextDueMs(now.enrollment); due !== null && due <= end && effects.length < 5_000; due = nextDueMs(now.enrollment)) {
        now = step(journey, now.enrollment, { kind: 'timer' }, { now: due, random, policy });
        effects.push(...now.effects);
      }
      expect(effects.slice(0, 5_000)).toEqual(jump.effects.slice(0, Math.min(5_000, effects.length)));
    });
  });

  test('effects come in order of time, none before the enrollment’s clock or after now', () => {
    holds((life) => {
      live(life, (before, _, effects, nowMs) => {
        const timesMs = effects.map(({ atMs }) => atMs);
        expect(timesMs).toEqual([...timesMs].sort((a, b) => a - b));
        if (timesMs.length) expect(timesMs[0]).toBeGreaterThanOrEqual(before.clockMs ?? nowMs);
        if (timesMs.length) expect(timesMs.at(-1)).toBeLessThanOrEqual(nowMs);
      });
    });
  });
});

describe('where a customer stands', () => {
  test('whoever has ended stays so, with nothing pending', () => {
    holds((life) => {
      live(life, (before, after) => {
        if (before.status.kind === 'ended') expect(after).toBe(before);
        if (after.status.kind === 'ended') expect(after.timers).toEqual([]);
      });
    });
  });

  test('nothing is pending but for the present state and the journey', () => {
    holds((life) => {
      live(life, (_, { status, timers }) => {
        for (const timer of timers) {
          if (status.kind !== 'active') throw new Error('a timer outside');
          if ('touchpoint' in timer) expect(findTouchpoint(life.journey, timer.touchpoint)?.state.id).toBe(status.state);
        }
      });
    });
  });

  test('what was pending on leaving a state is canceled out loud', () => {
    holds((life) => {
      live(life, (before, after, effects) => {
        if (before.status.kind !== 'active' || (after.status.kind === 'active' && after.status.visit === before.status.visit)) return;
        const gone = before.timers.filter(({ kind }) => kind === 'touchpoint' || kind === 'timeout' || kind === 'failure');
        const settled = effects.filter(({ kind }) => ['cancel', 'move', 'send', 'skip', 'defer', 'fail'].includes(kind)).length;
        expect(settled).toBeGreaterThanOrEqual(gone.length);
      });
    });
  });

  test('whoever is inside has something pending, or was said to wait without a time limit', () => {
    holds((life) => {
      const unlimited = new Set<string>();
      live(life, (_, { status, timers }, effects) => {
        for (const effect of effects) if (effect.kind === 'notice' && effect.why === 'no-timeout') unlimited.add(effect.part);
        const hasLimit = timers.some(({ kind }) => kind === 'timeout' || kind === 'journey-timeout');
        if (status.kind === 'active' && !hasLimit) expect([...unlimited]).toContain(status.state);
      });
    });
  });
});

describe('what is sent', () => {
  test('never without consent, nor where sending is ruled out', () => {
    holds((life) => {
      live(life, (_, { customer }, effects) => {
        for (const { channel } of effects.filter(isSend)) {
          const answer = customer.consent[channel];
          if (life.policy.consentChannels.includes(channel)) expect(answer).toBe('granted');
          else expect(answer).not.toBe('denied');
          expect(customer.suppressions.some((each) => each.channel === null || each.channel === channel)).toBe(false);
        }
      });
    }, 150);
  });

  test('never above a frequency cap', () => {
    holds((life) => {
      const sends = effectsOf(life).filter(isSend);
      const marketing = sends.filter(({ touchpoint }) => !findTouchpoint(life.journey, touchpoint)!.touchpoint.transactional);
      for (const { channel, atMs } of marketing) {
        const cap = life.policy.frequencyCaps[channel];
        if (!cap) continue;
        const inWindow = marketing.filter((other) => other.channel === channel && other.atMs <= atMs && other.atMs > atMs - durationMs(cap.within));
        expect(inWindow.length).toBeLessThanOrEqual(cap.count);
      }
    }, 150);
  });

  test('never in quiet hours or outside its window, by the clock where the customer is', () => {
    holds((life) => {
      const zone = zoneOf(life.enrollment, life.policy);
      const wall = new Intl.DateTimeFormat('en-US', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
      const isBetween = (time: string, from: string, until: string) => (from < until ? time >= from && time < until : time >= from || time < until);
      for (const { touchpoint, channel, atMs } of effectsOf(life).filter(isSend)) {
        const time = wall.format(atMs);
        const quiet = life.policy.quietHours[channel];
        if (quiet) expect(isBetween(time, quiet.from, quiet.until), `${time} in ${zone}`).toBe(false);
        const window = findTouchpoint(life.journey, touchpoint)!.touchpoint.timing?.window;
        if (window) expect(isBetween(time, window.from, window.until), `${time} in ${zone}`).toBe(true);
      }
    }, 150);
  });
});

test('every effect and event can be told in words', () => {
  holds((life) => {
    const { journey, events } = life;
    for (const { event } of events) expect(describeEvent(event, journey)).not.toMatch(/undefined|null|NaN|\[object/);
    for (const effect of effectsOf(life)) expect(describeEffect(effect, journey, 'Europe/Berlin')).not.toMatch(/undefined|NaN|\[object/);
  });
});
