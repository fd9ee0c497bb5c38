import { expect, test } from 'vitest';
import type { EngagementCondition } from '@/lib/journey/criterion';
import { fallsBelowAtMs } from '@/lib/journey/engagement-score';
import { newEnrollment } from './new-enrollment';
import { nextDueMs } from './next-due';
import { journeyOf, onEntry, touch, willing } from './testing/journeys';
import { place, run } from './testing/run';
import { at } from './testing/trace';

const drifted: EngagementCondition = { is: 'below', score: 20, halfLife: 'P14D', events: [{ name: 'site visited', weight: 2 }] };
const estimate = { value: 0.5, source: { kind: 'estimate' as const, confidence: 'low' as const, why: 'Made up' } };
const journey = journeyOf([{ id: 'reader', touchpoints: [touch('news', { timing: onEntry() })] }, { id: 'adrift' }], {
  entry: { start: 'reader', reentry: { kind: 'never' }, holdoutShare: 0 },
  transitions: [{ id: 'drift', from: 'reader', to: 'adrift', priority: 1, trigger: { kind: 'engagement', ...drifted }, probability: estimate }],
});
const visit = { kind: 'event' as const, name: 'site visited' };

test('a customer who falls silent moves on at the very moment the score falls below the mark, which the engine knows beforehand', () => {
  const click = { kind: 'signal' as const, touchpoint: 'news', signal: 'clicked' as const };
  const lately: Parameters<typeof run>[1] = [[3, visit], [25, visit], [26, click], [33]];
  const { enrollment } = run(journey, lately);
  const fallsMs = fallsBelowAtMs(drifted, { events: enrollment.events, signals: enrollment.signals })!;
  const day = (fallsMs - at(0)) / 86_400_000;
  expect(day).toBeGreaterThan(26 + 14);
  expect(nextDueMs(enrollment)).toBe(fallsMs);
  expect(place(run(journey, [...lately, [day - 0.01]]))).toBe('reader');
  expect(run(journey, [...lately, [200]]).enrollment.status).toMatchObject({ kind: 'active', state: 'adrift', stateEnteredAtMs: fallsMs });
});

test('one of whom nothing is known is given the time in which a full score would fall to the mark', () => {
  const { enrollment } = run(journey);
  const waits = 14 * Math.log2(100 / 20);
  expect(nextDueMs(enrollment)).toBe(at(0) + Math.ceil(waits * 86_400_000));
  expect(place(run(journey, [[waits - 0.01]]))).toBe('reader');
  expect(place(run(journey, [[waits + 0.01]]))).toBe('adrift');
});

test('every visit puts it off', () => {
  const visits = Array.from({ length: 20 }, (_, week): [number, typeof visit] => [week * 7 + 1, visit]);
  expect(place(run(journey, visits))).toBe('reader');
  expect(place(run(journey, [...visits, [300]]))).toBe('adrift');
});

test('at the gate, what is known decides', () => {
  const gated = { ...journey, entry: { ...journey.entry, criteria: { kind: 'engagement' as const, ...drifted } } };
  const seen = (days: number) => ({ name: 'site visited', atMs: at(days), properties: {} });
  const entering = (days: number) => place(run(gated, [], { enrollment: newEnrollment(gated, willing, { events: [seen(days)] }) }));
  expect([entering(-2), entering(-90)]).toEqual(['outside', 'reader']);
});
