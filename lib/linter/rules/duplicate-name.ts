import type { Journey } from '@/lib/journey/journey';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { safeFix, type Fix } from '../fix';
import type { Objection, Rule } from '../rule';
import { onOutcome, onState, onTouchpoint, type Target } from '../target';
import { numbered } from '../wording';

export const duplicateName: Rule<'duplicate-name'> = {
  id: 'duplicate-name',
  title: 'No two parts of a kind share a name',
  why: 'Charts, lists and reports name the parts; two of one name cannot be told apart there.',
  *check({ journey }) {
    // States and outcomes stand in the same lists of places to go.
    const places = [
      ...journey.states.map((state): Named => [state.name, onState(state, 'name'), () => safeFix.state(LABEL, state, numberPlace)]),
      ...journey.outcomes.map((outcome): Named => [outcome.name, onOutcome(outcome, 'name'), () => safeFix.outcome(LABEL, outcome, numberPlace)]),
    ];
    yield* repeated(places, (name) => `Another state or outcome is called ${name}, too. Give this one a name of its own.`);
    for (const state of journey.states) {
      const touchpoints = state.touchpoints.map((touchpoint): Named => [touchpoint.name, onTouchpoint(touchpoint, 'name'), () => safeFix.touchpoint(LABEL, touchpoint, numberTouchpoint)]);
      yield* repeated(touchpoints, (name) => `Another touchpoint in the same state is called ${name}, too. Give this one a name of its own.`);
    }
  },
};

type Named = [name: string, target: Target, fix: () => Fix];

const LABEL = 'Put a number behind the name';

function numberPlace(part: { name: string }, { states, outcomes }: Journey): void {
  part.name = numbered(part.name.trim(), [...states, ...outcomes].filter((each) => each !== part).map((each) => each.name));
}

function numberTouchpoint(touchpoint: Touchpoint, { states }: Journey): void {
  const same = states.find((state) => state.touchpoints.includes(touchpoint))?.touchpoints ?? [];
  touchpoint.name = numbered(touchpoint.name.trim(), same.filter((each) => each !== touchpoint).map((each) => each.name));
}

/** Objects to the second and each further bearer of a name, whatever its case. */
function* repeated(parts: Named[], words: (name: string) => string): Generator<Objection> {
  const seen = new Set<string>();
  for (const [name, target, fix] of parts) {
    const key = name.trim().toLowerCase();
    if (key === '') continue;
    if (seen.has(key)) yield { target, message: words(name.trim()), fix: fix() };
    seen.add(key);
  }
}
