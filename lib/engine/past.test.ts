import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Criterion } from '@/lib/journey/criterion';
import { DAY_MS } from '@/lib/journey/duration';
import { evaluate } from '@/lib/journey/evaluate-criterion';
import type { Enrollment } from './enrollment';
import { rememberEvent } from './past';
import { planOf } from './plan';
import { journeyOf } from './testing/journeys';

const criteria: Criterion[] = [
  { kind: 'event', name: 'buy', count: 3, within: 'P7D' },
  { kind: 'event', name: 'buy', count: 2, where: [{ path: 'total', op: 'gt', value: 50 }] },
  { kind: 'not', of: { kind: 'event', name: 'visit', within: 'P1D' } },
];
const plan = planOf(journeyOf([{ id: 'a' }], { exit: { others: criteria.map((criterion) => ({ criterion, to: 'gone' })) } }));

test('forgetting changes no answer, and what is kept has a bound', () => {
  const event = fc.record({ name: fc.constantFrom('buy', 'visit', 'other'), gap: fc.integer({ min: 0, max: 3 }), total: fc.constantFrom(10, 100) });
  fc.assert(
    fc.property(fc.array(event, { minLength: 10, maxLength: 60 }), (happenings) => {
      let kept: Enrollment['events'] = [];
      const all: Enrollment['events'] = [];
      let atMs = 0;
      for (const { name, gap, total } of happenings) {
        const next = { name, atMs: (atMs += gap * DAY_MS), properties: { total } };
        all.push(next);
        kept = rememberEvent(plan, kept, next);
        for (const criterion of criteria) {
          const judge = (events: Enrollment['events'], nowMs: number) => evaluate(criterion, { attributes: {}, segments: new Set(), events, signals: [] }, nowMs);
          for (const nowMs of [atMs, atMs + DAY_MS, atMs + 6 * DAY_MS]) expect(judge(kept, nowMs)).toBe(judge(all, nowMs));
        }
        expect(kept.length).toBeLessThanOrEqual(6);
      }
    }),
  );
});

test('what no condition asks about is not kept', () => {
  expect(rememberEvent(plan, [], { name: 'other', atMs: 0, properties: {} })).toEqual([]);
});
