import { BENCHMARKS, type Benchmark } from '@/lib/journey/benchmarks';
import type { Channel } from '@/lib/journey/channel';
import { describeShare } from '@/lib/journey/rate';

/** "Triggered email, click" */
export function benchmarkName({ topic, measure }: Benchmark): string {
  return `${topic}: ${measure}`;
}

/** "2.6 % of delivered · CM Group 2020" */
export function benchmarkFigure({ share, band, of, source, year }: Benchmark): string {
  const figure = band ? `${describeShare(band[0])} to ${describeShare(band[1])}` : describeShare(share);
  return `${figure}${of ? ` of ${of}` : ''} · ${source}${year ? ` ${year}` : ''}`;
}

/** What goes into the document as the citation: "CM Group: Email, all industries, click, share of delivered (100 B emails)". */
export function benchmarkCitation({ source, topic, measure, of, n, nOf }: Benchmark): string {
  const sample = n === undefined ? nOf : `${compact(n)} ${nOf ?? ''}`.trim();
  return `${source}: ${topic}, ${measure}${of ? `, share of ${of}` : ''}${sample ? ` (${sample})` : ''}`;
}

function compact(n: number): string {
  return new Intl.NumberFormat('en-US', { notation: 'compact', maximumFractionDigits: 2 }).format(n);
}

/** The benchmark a citation was taken from, if it was. */
export function benchmarkCited(citation: string | undefined): Benchmark | undefined {
  return BENCHMARKS.find((benchmark) => benchmarkCitation(benchmark) === citation);
}

/** All benchmarks, those for a channel first. */
export function benchmarksFor(channel: Channel | undefined): readonly Benchmark[] {
  if (!channel) return BENCHMARKS;
  return [...BENCHMARKS].sort((a, b) => Number(b.channel === channel) - Number(a.channel === channel));
}
