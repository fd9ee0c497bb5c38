import type { Journey } from '@/lib/journey/journey';
import type { Rate } from '@/lib/journey/rate';

/** The journey with other rates, by id of transition. How sure a rate is stays as it is, so that only the change shows. */
export function withRates(journey: Journey, rates: ReadonlyMap<string, number>): Journey {
  if (rates.size === 0) return journey;
  return {
    ...journey,
    transitions: journey.transitions.map((transition) => {
      const value = rates.get(transition.id);
      return value === undefined ? transition : { ...transition, probability: moved(transition.probability, value) };
    }),
  };
}

function moved(rate: Rate | undefined, value: number): Rate {
  if (rate?.source?.kind !== 'historical' || rate.source.trials === undefined) return { ...rate, value };
  return { value, source: { ...rate.source, successes: Math.round(value * rate.source.trials) } };
}
