import type { Journey } from '@/lib/journey/journey';
import type { Outcome } from '@/lib/journey/outcome';
import type { State } from '@/lib/journey/state';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Transition } from '@/lib/journey/schema/transition';

/**
 * A mend that can be run as a command of the editor. `safe` ones are certain: they change nothing that somebody decided,
 * never bring up another finding, and may be applied all at once. The others are proposals to look at one by one.
 */
export type Fix = {
  label: string;
  safe: boolean;
  /** Changes the draft in place; does nothing where the part is gone. */
  recipe: (draft: Journey) => void;
};

type Mend<Part> = (part: Part, draft: Journey) => void;

function fix<Part extends { id: string }>(label: string, safe: boolean, all: (draft: Journey) => Part[], id: string, mend: Mend<Part>): Fix {
  return {
    label,
    safe,
    recipe(draft) {
      const part = all(draft).find((candidate) => candidate.id === id);
      if (part) mend(part, draft);
    },
  };
}

const states = (draft: Journey): State[] => draft.states;
const touchpoints = (draft: Journey): Touchpoint[] => draft.states.flatMap((state) => state.touchpoints);
const transitions = (draft: Journey): Transition[] => draft.transitions;
const outcomes = (draft: Journey): Outcome[] => draft.outcomes;

/** Fixes that are certain, and proposals, by the kind of part they change. */
export const safeFix = {
  journey: (label: string, recipe: (draft: Journey) => void): Fix => ({ label, safe: true, recipe }),
  state: (label: string, { id }: State, mend: Mend<State>): Fix => fix(label, true, states, id, mend),
  touchpoint: (label: string, { id }: Touchpoint, mend: Mend<Touchpoint>): Fix => fix(label, true, touchpoints, id, mend),
  outcome: (label: string, { id }: Outcome, mend: Mend<Outcome>): Fix => fix(label, true, outcomes, id, mend),
};
export const proposal = {
  journey: (label: string, recipe: (draft: Journey) => void): Fix => ({ label, safe: false, recipe }),
  state: (label: string, { id }: State, mend: Mend<State>): Fix => fix(label, false, states, id, mend),
  touchpoint: (label: string, { id }: Touchpoint, mend: Mend<Touchpoint>): Fix => fix(label, false, touchpoints, id, mend),
  transition: (label: string, { id }: Transition, mend: Mend<Transition>): Fix => fix(label, false, transitions, id, mend),
};
