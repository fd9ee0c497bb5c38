import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryJourney } from '@/lib/journey/testing/arbitrary';
import { miniatureOf } from './miniature';

test('any journey has a drawing: every state once, all of it inside, every line with numbers alone', () => {
  fc.assert(
    fc.property(arbitraryJourney(), fc.constantFrom(undefined, 1, 3.6), (journey, shape) => {
      // Positions of any size are allowed; where they can be added up they must fit.
      const { left, top, width, height, states, outcomes, ways } = miniatureOf(journey, shape);
      expect(states.map(({ id }) => id)).toEqual(journey.states.map(({ id }) => id));
      for (const { x, y, width: w, height: h } of [...states, ...outcomes]) {
        expect(x).toBeGreaterThanOrEqual(left);
        expect(y).toBeGreaterThanOrEqual(top);
        expect(x + w).toBeLessThanOrEqual(left + width);
        expect(y + h).toBeLessThanOrEqual(top + height);
      }
      for (const { path } of ways) expect(path).toMatch(/^[MLCQ\d .,e+-]+$/);
    }),
    { numRuns: 150 },
  );
});
