import { describeShare, type Rate, type RateSource } from './rate';

export const SOURCE_NAMES: Record<RateSource['kind'], string> = { historical: 'historical', benchmark: 'benchmark', estimate: 'estimate' };

/** A rate with what it rests on: "20 % (historical: 120 of 600, Q2 nurture)", "2.3 % (benchmark: Klaviyo, 2023)", "35 % (source not given)". */
export function describeRate({ value, source }: Rate): string {
  return `${describeShare(value)} (${source ? describeSource(source) : 'source not given'})`;
}

/** What a rate rests on, in words. */
export function describeSource(source: RateSource): string {
  const said = (parts: (string | false | undefined)[]) => [SOURCE_NAMES[source.kind], parts.filter(Boolean).join(', ')].filter(Boolean).join(': ');
  switch (source.kind) {
    case 'historical': {
      const { successes, trials, from } = source;
      return said([successes !== undefined && trials !== undefined && `${count(successes)} of ${count(trials)}`, from]);
    }
    case 'benchmark': {
      const { citation, year, n } = source;
      return said([citation, year !== undefined && !citation?.includes(String(year)) && String(year), n !== undefined && !citation?.includes(count(n)) && `n = ${count(n)}`]);
    }
    case 'estimate': {
      const { confidence, why } = source;
      return said([confidence && `${confidence} confidence`, why?.replace(/\.$/, '')]);
    }
  }
}

function count(n: number): string {
  return n.toLocaleString('en-US');
}
