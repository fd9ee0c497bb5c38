import type { Objection, Rule } from '../rule';
import { onOutcome, onState, onTouchpoint, type Target } from '../target';

export const duplicateName: Rule<'duplicate-name'> = {
  id: 'duplicate-name',
  title: 'No two parts of a kind share a name',
  why: 'Charts, lists and reports name the parts; two of one name cannot be told apart there.',
  *check({ journey }) {
    // States and outcomes stand in the same lists of places to go.
    const places = [
      ...journey.states.map((state): Named => [state.name, onState(state, 'name')]),
      ...journey.outcomes.map((outcome): Named => [outcome.name, onOutcome(outcome, 'name')]),
    ];
    yield* repeated(places, (name) => `Another state or outcome is called ${name}, too. Give this one a name of its own.`);
    for (const state of journey.states) {
      const touchpoints = state.touchpoints.map((touchpoint): Named => [touchpoint.name, onTouchpoint(touchpoint, 'name')]);
      yield* repeated(touchpoints, (name) => `Another touchpoint in the same state is called ${name}, too. Give this one a name of its own.`);
    }
  },
};

type Named = [name: string, target: Target];

/** Objects to the second and each further bearer of a name, whatever its case. */
function* repeated(parts: Named[], words: (name: string) => string): Generator<Objection> {
  const seen = new Set<string>();
  for (const [name, target] of parts) {
    const key = name.trim().toLowerCase();
    if (key === '') continue;
    if (seen.has(key)) yield { target, message: words(name.trim()) };
    seen.add(key);
  }
}
