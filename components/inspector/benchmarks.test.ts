import { expect, test } from 'vitest';
import { Rate } from '@/lib/journey/schema/rate';
import { BENCHMARKS } from '@/lib/journey/benchmarks';
import { benchmarkCitation, benchmarkCited, benchmarkFigure, benchmarksFor } from './benchmarks';

test('every benchmark makes a rate that the document accepts', () => {
  for (const { share, year, n, ...rest } of BENCHMARKS) {
    const rate = { value: share, source: { kind: 'benchmark', citation: benchmarkCitation({ share, ...rest }), ...(year && { year }), ...(n && { n }) } };
    expect(Rate.safeParse(rate).error).toBeUndefined();
  }
});

test('a citation leads back to its benchmark and to no other', () => {
  for (const benchmark of BENCHMARKS) expect(benchmarkCited(benchmarkCitation(benchmark))).toBe(benchmark);
  expect(benchmarkCited('Our own survey')).toBeUndefined();
});

test('figures name their denominator where the study does, and bands stay bands', () => {
  const figures = BENCHMARKS.map(benchmarkFigure);
  expect(figures).toContain('2.6 % of delivered · CM Group 2020');
  expect(figures).toContain('8.9 % to 14.5 % · Klaviyo help, US');
});

test('those of the channel come first and none is lost', () => {
  const sorted = benchmarksFor('sms');
  expect(sorted.slice(0, 4).map(({ channel }) => channel)).toEqual(['sms', 'sms', 'sms', 'sms']);
  expect(sorted).toHaveLength(BENCHMARKS.length);
});
