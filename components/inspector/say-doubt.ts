import { describeShare, type Rate } from '@/lib/journey/rate';
import { believe, beliefQuantile } from '@/lib/simulation/rate-belief';

/**
 * Between which values nine of ten forecasts take a rate, and what that rests on: "Taken as 17.5–22.8 % (90 %), from 120 of 600 counted."
 * Counted rates are known as well as the count is long; others as if that many had been counted.
 */
export function sayDoubt(rate: Rate): string {
  const belief = believe(rate);
  if (belief.size === Infinity) return `Taken as exactly ${describeShare(rate.value)}: nothing was counted.`;
  const [low, high] = [beliefQuantile(belief, 0.05) * 100, beliefQuantile(belief, 0.95) * 100];
  const digits = high - low >= 0.2 ? 1 : high - low >= 0.02 ? 2 : 3;
  return `Taken as ${low.toFixed(digits)}–${high.toFixed(digits)} % (90 %), ${basis(rate, belief.size)}.`;
}

function basis({ value, source }: Rate, size: number): string {
  if (source?.kind === 'historical' && source.trials !== undefined) return `from ${number(Math.min(source.successes ?? value * source.trials, source.trials))} of ${number(source.trials)} counted`;
  const counted = `as if ${number(size)} had been counted`;
  switch (source?.kind) {
    case 'benchmark':
      return `${counted}: companies differ from a benchmark${source.n === undefined ? ' of unknown size' : ''}`;
    case 'estimate':
      return `${counted}: an estimate of ${source.confidence ? `${source.confidence} confidence` : 'unstated confidence'}`;
    case 'historical':
      return `${counted}: say out of how many`;
    default:
      return `${counted}: it has no source`;
  }
}

function number(n: number): string {
  return Math.max(n > 0 ? 1 : 0, Math.round(n)).toLocaleString('en-US');
}
