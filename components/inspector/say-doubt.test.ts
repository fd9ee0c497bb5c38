import { expect, test } from 'vitest';
import type { Rate } from '@/lib/journey/rate';
import { sayDoubt } from './say-doubt';

test.each<[Rate, string]>([
  [{ value: 0.2, source: { kind: 'historical', successes: 120, trials: 600 } }, 'Taken as 17.4–22.8 % (90 %), from 120 of 600 counted.'],
  [{ value: 0, source: { kind: 'historical', successes: 0, trials: 50 } }, 'Taken as 0.0–3.8 % (90 %), from 0 of 50 counted.'],
  [{ value: 0.5, source: { kind: 'historical', successes: 500_000_000, trials: 1_000_000_000 } }, 'Taken as 49.997–50.003 % (90 %), from 500,000,000 of 1,000,000,000 counted.'],
  [{ value: 0.2, source: { kind: 'historical' } }, 'Taken as 1.3–52.7 % (90 %), as if 5 had been counted: say out of how many.'],
  [{ value: 0.2, source: { kind: 'benchmark', n: 1_000 } }, 'Taken as 7.5–35.9 % (90 %), as if 20 had been counted: companies differ from a benchmark.'],
  [{ value: 0.2, source: { kind: 'estimate', confidence: 'high' } }, 'Taken as 13.1–27.7 % (90 %), as if 80 had been counted: an estimate of high confidence.'],
  [{ value: 0.2 }, 'Taken as 1.3–52.7 % (90 %), as if 5 had been counted: it has no source.'],
  [{ value: 1, source: { kind: 'estimate' } }, 'Taken as exactly 100 %: nothing was counted.'],
])('%j', (rate, words) => {
  expect(sayDoubt(rate)).toBe(words);
});
