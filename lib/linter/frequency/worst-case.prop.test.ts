import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Scope } from '../scope';
import { arbitraryCadence, ticks } from '../testing/arbitrary-cadence';
import { breaksByBruteForce } from '../testing/brute-force-cadence';
import { arrive } from './arrive';
import { staysOf } from './stay';
import { worstCase } from './worst-case';

it('breaks a cap exactly where some path and timing does', () => {
  let broken = 0;
  const runs = 2_000;
  fc.assert(
    fc.property(arbitraryCadence(), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 6 }), (journey, max, withinMs) => {
      const scope = new Scope(journey);
      const stays = staysOf(scope);
      const breach = worstCase(scope, { channel: 'email', max, within: ticks(withinMs), withinMs, ofBrand: true }, stays, arrive(stays, 0));
      expect(breach !== undefined).toBe(breaksByBruteForce(journey, { channel: 'email', max, withinMs }));
      if (breach) broken++;
    }),
    { numRuns: runs },
  );
  expect(broken).toBeGreaterThan(runs / 10);
  expect(broken).toBeLessThan(runs * 0.9);
}, 60_000);
