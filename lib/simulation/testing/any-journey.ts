import fc from 'fast-check';
import type { Distribution } from '@/lib/journey/distribution';
import type { Journey } from '@/lib/journey/journey';
import { journeyOf, type ShortWay } from './journeys';

const outcomes = { won: 'converted', gone: 'exited', left: 'opted-out', sales: 'escalated' } as const;
const day = (max: number) => fc.integer({ min: 0, max }).map((days) => (days === 0 ? 'PT0S' : `P${days}D`));

const takes: fc.Arbitrary<Distribution> = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), value: day(20) }),
  fc.record({ kind: fc.constant('lognormal' as const), median: day(20), p90: day(60) }),
  fc.record({ kind: fc.constant('uniform' as const), min: day(5), max: day(30) }),
  fc.record({ kind: fc.constant('empirical' as const), quantiles: fc.array(fc.record({ p: fc.double({ min: 0, max: 1, noNaN: true }), value: day(30) }), { minLength: 2, maxLength: 5 }) }), // prettier-ignore
);

/** Journeys of 1 to 6 states of any shape: loops, dead ends, missing rates and times, rates above 1, unreachable states. */
export const anyJourney: fc.Arbitrary<Journey> = fc.integer({ min: 1, max: 6 }).chain((n) => {
  const ids = Array.from({ length: n }, (_, i) => `s${i}`);
  const place = fc.constantFrom(...ids, ...Object.keys(outcomes));
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 6 });
  const way = fc.record({
    from: fc.constantFrom(...ids),
    to: place,
    p: optional(fc.integer({ min: 0, max: 60 }).map((percent) => percent / 100)),
    takes: optional(takes),
    priority: fc.integer({ min: 1, max: 9 }),
  });
  return fc
    .record({
      timeouts: fc.array(fc.record({ after: optional(day(40)), to: optional(place) }), { minLength: n, maxLength: n }),
      ways: fc.array(way, { maxLength: 3 * n }),
      whole: optional(fc.record({ after: day(90).filter((d) => d !== 'PT0S') })),
      wholeTo: optional(place),
    })
    .map(({ timeouts, ways, whole, wholeTo }) => ({
      ...journeyOf({
        states: ids.map((id, i) => ({ id, ...timeouts[i] })),
        ways: ways.map(({ p, takes, ...rest }): ShortWay => ({ ...rest, ...(p !== undefined && { p }), ...(takes && { takes }) })),
        outcomes,
      }),
      ...(whole && { timeout: { ...whole, ...(wholeTo !== undefined && { to: wholeTo }) } }),
    }));
});
