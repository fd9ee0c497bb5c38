import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OPERATORS, type Criterion } from '@/lib/journey/criterion';
import { evaluate, type Facts } from '@/lib/journey/evaluate-criterion';
import { contradictory, implies } from './compare-criteria';

const value: fc.Arbitrary<string | number | boolean | string[]> = fc.constantFrom<(string | number | boolean | string[])[]>('a', 'b', '1', 1, 2, 3, true, ['a', 'b'], ['1', '2'], ['b']);
const leaf = fc.oneof(
  fc.record({ kind: fc.constant('attribute' as const), path: fc.constantFrom('x', 'y'), op: fc.constantFrom(...OPERATORS), value: fc.option(value, { nil: undefined, freq: 20 }) }),
  fc.record({
    kind: fc.constant('event' as const),
    name: fc.constantFrom('e', 'f'),
    count: fc.constantFrom(undefined, 1, 2),
    within: fc.constantFrom(undefined, 'PT1S', 'PT2S'),
    where: fc.constantFrom(undefined, [], [{ path: 'x', op: 'gt' as const, value: 1 }], [{ path: 'x', op: 'gte' as const, value: 2 }]),
  }),
  fc.record({ kind: fc.constant('signal' as const), touchpoint: fc.constantFrom('t', 'u'), signal: fc.constantFrom('opened' as const, 'clicked' as const), within: fc.constantFrom(undefined, 'PT1S') }),
  fc.constantFrom({ kind: 'segment' as const, id: 's' }),
  fc.record({ kind: fc.constant('engagement' as const), is: fc.constantFrom('below' as const, 'at-least' as const), score: fc.constantFrom(10, 50), halfLife: fc.constantFrom('PT1S', 'PT2S'), within: fc.constantFrom(undefined, 'PT2S'), events: fc.constantFrom(undefined, [{ name: 'e', weight: 3 }]) }),
) as fc.Arbitrary<Criterion>;
const combined = (inner: fc.Arbitrary<Criterion>): fc.Arbitrary<Criterion> =>
  fc.oneof(inner, fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), of: fc.array(inner, { maxLength: 2 }) }), fc.record({ kind: fc.constant('not' as const), of: inner }));
const criterion = combined(combined(leaf));

const fact = fc.constantFrom<unknown>(undefined, null, 'a', 'b', '1', '2', 0, 1, 2, 3, true, ['a', 'b'], ['b']);
const facts: fc.Arbitrary<Facts> = fc.record({
  attributes: fc.record({ x: fact, y: fact }),
  segments: fc.constantFrom(new Set<string>(), new Set(['s'])),
  events: fc.array(fc.record({ name: fc.constantFrom('e', 'f'), atMs: fc.constantFrom(7_000, 8_500, 9_500), properties: fc.record({ x: fc.constantFrom(1, 2, 3) }) }), { maxLength: 3 }),
  signals: fc.array(fc.record({ touchpoint: fc.constantFrom('t', 'u'), signal: fc.constantFrom('opened' as const, 'clicked' as const), atMs: fc.constantFrom(7_000, 9_500) }), { maxLength: 2 }),
});
const customers = fc.sample(facts, { numRuns: 120, seed: 1 });

it('says of no two criteria that one implies the other when a customer says otherwise', () => {
  let implied = 0;
  fc.assert(
    fc.property(criterion, criterion, (a, b) => {
      if (!implies(a, b)) return;
      implied++;
      for (const customer of customers) if (evaluate(a, customer, 10_000)) expect(evaluate(b, customer, 10_000)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  expect(implied).toBeGreaterThan(100);
});

it('calls nothing contradictory that a customer fulfills', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(criterion, { maxLength: 3 }), (parts) => {
      if (!contradictory(parts)) return;
      found++;
      for (const customer of customers) expect(parts.every((part) => evaluate(part, customer, 10_000))).toBe(false);
    }),
    { numRuns: 3_000 },
  );
  expect(found).toBeGreaterThan(100);
});

it('implies itself', () => {
  fc.assert(fc.property(leaf, (a) => implies(a, a)));
});
