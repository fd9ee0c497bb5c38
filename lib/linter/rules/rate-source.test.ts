import type { Journey } from '@/lib/journey/journey';
import type { Rate, RateSource } from '@/lib/journey/rate';
import { testRule } from '../testing/rule-tester';
import { rateSource } from './rate-source';

const rated = (value: number, source?: RateSource) => (journey: Journey) => void (journey.transitions[0]!.probability = { value, source } satisfies Rate);
const on = (field: string) => ({ kind: 'transition' as const, id: 'trial-decision', field });

testRule(rateSource, {
  valid: {
    'a count that gives the rate': rated(0.4, { kind: 'historical', successes: 400, trials: 1000 }),
    'a rate rounded by half a point': rated(0.4, { kind: 'historical', successes: 395, trials: 1000 }),
    'a benchmark with citation and year': rated(0.4, { kind: 'benchmark', citation: 'Retail email report', year: 2025 }),
    'a rate of none': rated(0, { kind: 'historical', successes: 0, trials: 50 }),
  },
  invalid: {
    'no rate': {
      change: (journey) => delete journey.transitions[0]!.probability,
      findings: [{ target: on('probability'), message: 'Trial → Decision has no expected rate. Enter the share of customers who take this way and where the figure comes from.' }],
    },
    'no source': {
      change: rated(0.4),
      findings: [{ target: on('probability.source'), message: 'Trial → Decision does not say where its rate comes from. Choose historical data, a benchmark or an estimate.' }],
    },
    'a historical rate without its count': {
      change: rated(0.4, { kind: 'historical', trials: 0 }),
      findings: [
        { target: on('probability.source.successes'), message: 'Trial → Decision has a historical rate without its count. Enter how many customers took this way.' },
        { target: on('probability.source.trials'), message: 'Trial → Decision has a historical rate without its count. Enter how many customers could have taken this way.' },
      ],
    },
    'more successes than trials': {
      change: rated(1, { kind: 'historical', successes: 1200, trials: 1000 }),
      findings: [{ target: on('probability.source.successes'), message: 'Trial → Decision counts 1,200 customers out of only 1,000. Correct one of the two numbers.' }],
    },
    'a rate that is not what was counted': {
      change: rated(0.4, { kind: 'historical', successes: 394, trials: 1000 }),
      findings: [{ target: on('probability'), message: 'Trial → Decision has a rate of 40 %, but 394 of 1,000 is 39.4 %. Correct the rate or the count.' }],
    },
    'a benchmark that cannot be looked up': {
      change: rated(0.4, { kind: 'benchmark', citation: ' ' }),
      findings: [
        { target: on('probability.source.citation'), message: 'Trial → Decision has a benchmark without a citation. Name the study or report.' },
        { target: on('probability.source.year'), message: 'Trial → Decision has a benchmark without a year. Enter the year it was measured.' },
      ],
    },
    'an estimate without confidence or reason': {
      change: rated(0.4, { kind: 'estimate' }),
      findings: [
        { target: on('probability.source.confidence'), message: 'Trial → Decision has an estimate without a confidence. Choose low, medium or high.' },
        { target: on('probability.source.why'), message: 'Trial → Decision has an estimate without a reason. Say in a few words why you expect this rate.' },
      ],
    },
  },
});
