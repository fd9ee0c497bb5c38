import type { Journey } from '@/lib/journey/journey';
import type { Rate } from '@/lib/journey/rate';
import type { Command } from '../command';

/**
 * Gives a transition another rate, as an estimate with a reason: the figure was not measured. The other rates of its state give
 * way in proportion where they would add up to more than 1 with it.
 */
export function setRate(journey: Journey, transitionId: string, value: number, why: string): Command {
  const from = journey.transitions.find(({ id }) => id === transitionId)?.from;
  const rate = Math.min(1, Number(value.toPrecision(6)));
  return {
    label: 'Change rate',
    recipe(draft) {
      const others = draft.transitions.filter((transition) => transition.id !== transitionId && transition.from === from);
      const sum = others.reduce((total, { probability }) => total + (probability?.value ?? 0), 0);
      const part = sum + rate > 1 ? (1 - rate) / sum : 1;
      for (const transition of draft.transitions) {
        if (transition.id === transitionId) transition.probability = estimated(rate, why);
        else if (part < 1 && transition.from === from && transition.probability) transition.probability = estimated(shortened(transition.probability.value * part), why);
      }
    },
  };
}

/** To six decimals, downward: rates of a state must not add up to more than 1. */
function shortened(share: number): number {
  return Math.floor(share * 1e6 + 1e-5) / 1e6;
}

function estimated(value: number, why: string): Rate {
  return { value, source: { kind: 'estimate', confidence: 'low', why } };
}
