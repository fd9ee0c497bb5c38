import { expect, test } from 'vitest';
import { BENCHMARKS } from '@/lib/journey/benchmarks';
import { benchmarkCitation } from './benchmarks';
import { impliedShare } from './implied-share';

test('counts give their quotient to four figures', () => {
  expect(impliedShare({ kind: 'historical', successes: 125, trials: 1000 })).toBe(0.125);
  expect(impliedShare({ kind: 'historical', successes: 1, trials: 3 })).toBe(0.3333);
});

test('counts that give no share give none', () => {
  expect(impliedShare({ kind: 'historical', successes: 5 })).toBeUndefined();
  expect(impliedShare({ kind: 'historical', successes: 0, trials: 0 })).toBeUndefined();
  expect(impliedShare({ kind: 'historical', successes: 5, trials: 4 })).toBeUndefined();
  expect(impliedShare({ kind: 'estimate' })).toBeUndefined();
  expect(impliedShare(undefined)).toBeUndefined();
});

test('a known citation gives its benchmark', () => {
  const benchmark = BENCHMARKS[0]!;
  expect(impliedShare({ kind: 'benchmark', citation: benchmarkCitation(benchmark) })).toBe(benchmark.share);
  expect(impliedShare({ kind: 'benchmark', citation: 'Our own survey' })).toBeUndefined();
});
