import type { Journey } from '@/lib/journey/journey';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { safeFix } from '../fix';
import type { Rule } from '../rule';
import { onOutcome, onState, onTouchpoint } from '../target';
import { numbered } from '../wording';

export const duplicateName: Rule<'duplicate-name'> = {
  id: 'duplicate-name',
  title: 'No two parts of a kind share a name',
  why: 'Charts, lists and reports name the parts; two of one name cannot be told apart there.',
  *check({ journey }) {
    // States and outcomes stand in the same lists of places to go.
    const places = new Set<string>();
    for (const state of journey.states) {
      if (isNew(places, state.name)) continue;
      yield { target: onState(state, 'name'), message: words('state or outcome is', state.name), fix: safeFix.state(LABEL, state, numberPlace) };
    }
    for (const outcome of journey.outcomes) {
      if (isNew(places, outcome.name)) continue;
      yield { target: onOutcome(outcome, 'name'), message: words('state or outcome is', outcome.name), fix: safeFix.outcome(LABEL, outcome, numberPlace) };
    }
    for (const { touchpoints } of journey.states) {
      if (touchpoints.length < 2) continue;
      const names = new Set<string>();
      for (const touchpoint of touchpoints) {
        if (isNew(names, touchpoint.name)) continue;
        yield { target: onTouchpoint(touchpoint, 'name'), message: words('touchpoint in the same state is', touchpoint.name), fix: safeFix.touchpoint(LABEL, touchpoint, numberTouchpoint) };
      }
    }
  },
};

const LABEL = 'Put a number behind the name';

function words(what: string, name: string): string {
  return `Another ${what} called ${name.trim()}, too. Give this one a name of its own.`;
}

/** Whether nothing so far has this name, whatever its case; then something has. Parts without a name do not count. */
function isNew(seen: Set<string>, name: string): boolean {
  const key = name.trim().toLowerCase();
  if (key === '') return true;
  const before = seen.size;
  return seen.add(key).size > before;
}

function numberPlace(part: { name: string }, { states, outcomes }: Journey): void {
  part.name = numbered(part.name.trim(), [...states, ...outcomes].filter((each) => each !== part).map((each) => each.name));
}

function numberTouchpoint(touchpoint: Touchpoint, { states }: Journey): void {
  const same = states.find((state) => state.touchpoints.includes(touchpoint))?.touchpoints ?? [];
  touchpoint.name = numbered(touchpoint.name.trim(), same.filter((each) => each !== touchpoint).map((each) => each.name));
}
