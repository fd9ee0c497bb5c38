import type { Rule } from '../rule';
import type { Scope } from '../scope';
import { onState } from '../target';
import { called, listed } from '../wording';

export const deadEnd: Rule<'dead-end'> = {
  id: 'dead-end',
  title: 'Every state has a way that leads out of the journey in the end',
  why: 'Customers who cannot get out count as neither won nor lost, and no later message fits them.',
  *check(scope) {
    for (const state of scope.journey.states) {
      if (!scope.deadEnds.has(state.id)) continue;
      yield { target: onState(state), message: `Nothing leads out of ${called(state, 'state')}. Connect it to a next state or an outcome.` };
    }
    const circle = statesWithoutEnd(scope);
    const [first] = circle;
    if (!first) return;
    const names = listed(circle.map((state) => called(state, 'state')));
    yield { target: onState(first), message: `Customers never leave ${names}, which lead only to each other. Add a way to an outcome.` };
  },
};

/** States with ways out that go around for ever: neither an outcome nor a dead end (reported by itself) lies ahead. */
function statesWithoutEnd(scope: Scope) {
  const ending = scope.leadingTo([...scope.outcomes.keys(), ...scope.deadEnds]);
  return scope.journey.states.filter((state) => !ending.has(state.id));
}
