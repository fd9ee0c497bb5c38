import { durationMs } from '@/lib/journey/duration';
import { nameOf } from '@/lib/journey/graph';
import type { Journey } from '@/lib/journey/journey';
import type { Chain } from './chain';
import type { ForecastOptions, Refusal } from './forecast-report';

export const MOST_PLANNED = 1_000_000_000;

/** Whether the options can be forecast; one sentence for each that cannot. */
export function refuseOptions({ customers, seed, horizonMs, draws }: ForecastOptions): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (message: string) => void refusals.push({ reason: 'options', message });
  if (customers === 0) refuse('With no customers there is nothing to forecast. Plan for at least one.');
  else if (!Number.isInteger(customers) || customers < 1 || customers > MOST_PLANNED) refuse('The number of customers must be a whole number from 1 to 1,000,000,000.');
  if (!Number.isSafeInteger(seed) || seed < 0) refuse('The seed must be a whole number from 0 to 9,007,199,254,740,991.');
  if (horizonMs !== undefined && !(Number.isFinite(horizonMs) && horizonMs > 0)) refuse('The time limit must be longer than no time at all.');
  if (draws !== undefined && !(Number.isInteger(draws) && draws >= 100 && draws <= 20_000)) refuse('The rates must be drawn from 100 to 20,000 times.');
  return refusals;
}

/** Figures of the journey that cannot be computed with, such as one half typed: which, and what they must be. Empty for a parsed journey. */
export function refuseFigures(journey: Journey): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (message: string) => void refusals.push({ reason: 'unreadable', message });
  const share = (what: string, value: number | undefined) => {
    if (value !== undefined && !(value >= 0 && value <= 1)) refuse(`${what} is not a share from 0 to 100 %. Type it again.`);
  };
  const amount = (what: string, value: number | undefined) => {
    if (value !== undefined && !(Number.isFinite(value) && value >= 0)) refuse(`${what} is not a number of 0 or more. Type it again.`);
  };
  const times = (what: string, durations: (string | undefined)[]) => {
    if (!durations.every((duration) => duration === undefined || isDuration(duration))) refuse(`${what} is not a length of time. Type it again, for example "3 days".`);
  };
  const { economics, states, transitions, timeout } = journey;
  amount('The value of a conversion', economics.valuePerConversion);
  amount('The fixed cost', economics.fixedCost);
  for (const cost of Object.values(economics.costPerTouch)) amount('A cost per touch', cost);
  times('The journey’s own timeout', [timeout?.after]);
  for (const state of states) {
    const name = state.name || state.id;
    times(`The timeout of ${name}`, [state.timeout?.after]);
    for (const touchpoint of state.touchpoints) {
      const touch = `${touchpoint.name || touchpoint.id} (${name})`;
      times(`The delay of ${touch}`, [touchpoint.timing?.delay]);
      amount(`The cost of ${touch}`, touchpoint.cost);
      share(`The expected rate of ${touch}`, touchpoint.success?.expectedRate?.value);
    }
  }
  for (const { from, to, probability, duration } of transitions) {
    const way = `${nameOf(journey, from)} → ${nameOf(journey, to)}`;
    share(`The rate of ${way}`, probability?.value);
    const { source } = probability ?? {};
    if (source?.kind === 'historical') for (const n of [source.successes, source.trials]) amount(`A count behind the rate of ${way}`, n);
    if (source?.kind === 'benchmark') amount(`The sample behind the rate of ${way}`, source.n);
    switch (duration?.kind) {
      case 'lognormal':
        times(`The time of ${way}`, [duration.median, duration.p90]);
        break;
      case 'fixed':
        times(`The time of ${way}`, [duration.value]);
        break;
      case 'uniform':
        times(`The time of ${way}`, [duration.min, duration.max]);
        break;
      case 'empirical':
        times(`The time of ${way}`, duration.quantiles.map(({ value }) => value));
        for (const { p } of duration.quantiles) share(`A quantile of the time of ${way}`, p);
    }
  }
  return refusals;
}

/** Why a compiled journey cannot be solved. */
export function refuseChain(chain: Chain): Refusal[] {
  return chain.refusals.map((message) => ({ reason: 'journey', message }));
}

function isDuration(text: string): boolean {
  try {
    return durationMs(text) >= 0;
  } catch {
    return false;
  }
}
