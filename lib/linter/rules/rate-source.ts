import { describeShare, type Rate, type RateSource } from '@/lib/journey/rate';
import type { Rule } from '../rule';
import { onTransition } from '../target';
import { isBlank, transitionName } from '../wording';

/** How far a historical rate may lie from its own count: half a percentage point. */
const TOLERANCE = 0.005;

export const rateSource: Rule<'rate-source'> = {
  id: 'rate-source',
  title: 'Every transition has an expected rate and says where it comes from',
  why: 'A forecast is only as good as its rates, and a rate nobody can trace cannot be trusted or checked later.',
  *check(scope) {
    for (const transition of scope.journey.transitions) {
      for (const [field, words] of gaps(transition.probability)) {
        yield { target: onTransition(transition, field), message: `${transitionName(scope, transition)} ${words}` };
      }
    }
  },
};

type Gap = [field: string, words: string];

function gaps(rate: Rate | undefined): Gap[] {
  if (!rate) return [['probability', 'has no expected rate. Enter the share of customers who take this way and where the figure comes from.']];
  const { source } = rate;
  if (!source) return [['probability.source', 'does not say where its rate comes from. Choose historical data, a benchmark or an estimate.']];
  switch (source.kind) {
    case 'historical':
      return historicalGaps(rate.value, source);
    case 'benchmark':
      return [
        ...(isBlank(source.citation) ? [['probability.source.citation', 'has a benchmark without a citation. Name the study or report.'] satisfies Gap] : []),
        ...(source.year === undefined ? [['probability.source.year', 'has a benchmark without a year. Enter the year it was measured.'] satisfies Gap] : []),
      ];
    case 'estimate':
      return [
        ...(source.confidence === undefined ? [['probability.source.confidence', 'has an estimate without a confidence. Choose low, medium or high.'] satisfies Gap] : []),
        ...(isBlank(source.why) ? [['probability.source.why', 'has an estimate without a reason. Say in a few words why you expect this rate.'] satisfies Gap] : []),
      ];
  }
}

function historicalGaps(value: number, { successes, trials }: Extract<RateSource, { kind: 'historical' }>): Gap[] {
  const found: Gap[] = [];
  if (successes === undefined) found.push(['probability.source.successes', 'has a historical rate without its count. Enter how many customers took this way.']);
  if (!trials) found.push(['probability.source.trials', 'has a historical rate without its count. Enter how many customers could have taken this way.']);
  if (successes === undefined || !trials) return found;
  if (successes > trials) {
    return [['probability.source.successes', `counts ${count(successes)} customers out of only ${count(trials)}. Correct one of the two numbers.`]];
  }
  const counted = successes / trials;
  if (Math.abs(counted - value) <= TOLERANCE + 1e-9) return [];
  return [['probability', `has a rate of ${describeShare(value)}, but ${count(successes)} of ${count(trials)} is ${describeShare(counted)}. Correct the rate or the count.`]];
}

/** 1200 → "1,200". By hand: the first `toLocaleString` of a page takes longer than all rules together. */
function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
