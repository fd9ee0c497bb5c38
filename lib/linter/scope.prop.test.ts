import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reachableFrom } from '@/lib/journey/graph';
import { Scope } from './scope';
import { arbitrarySketch } from './testing/arbitrary-sketch';

it('reaches the states and outcomes that the graph reaches, and nothing else', () => {
  fc.assert(
    fc.property(arbitrarySketch(), (journey) => {
      const scope = new Scope(journey);
      const expected = scope.start ? [...reachableFrom(journey, scope.start.id)].filter((id) => scope.isPlace(id)) : [];
      expect([...scope.reached].sort()).toEqual(expected.sort());
    }),
  );
});

it('leads backward to exactly the places from which the graph leads forward', () => {
  fc.assert(
    fc.property(arbitrarySketch(), (journey) => {
      const scope = new Scope(journey);
      const outcomes = [...scope.outcomes.keys()];
      const expected = [...outcomes, ...journey.states.map((state) => state.id).filter((id) => outcomes.some((outcome) => reachableFrom(journey, id).has(outcome)))];
      expect([...scope.leadingTo(outcomes)].sort()).toEqual(expected.sort());
    }),
  );
});
