import type { Distribution } from '@/lib/journey/distribution';
import { durationMs, durationOf } from '@/lib/journey/duration';

/**
 * The distribution of another kind with the same median, and the same time within which nine in ten move where the kind
 * has room for both. Uniform on [a, b]: median (a + b) / 2, p90 a + 0.9 (b − a).
 */
export function convertDistribution(from: Distribution, kind: Distribution['kind']): Distribution {
  if (from.kind === kind) return from;
  const medianMs = quantileMs(from, 0.5);
  const p90Ms = Math.max(medianMs, quantileMs(from, 0.9));
  const median = durationOf(medianMs);
  const p90 = durationOf(p90Ms);
  switch (kind) {
    case 'lognormal':
      return { kind, median, p90 };
    case 'fixed':
      return { kind, value: median };
    case 'uniform': {
      const halfMs = Math.min(medianMs, (p90Ms - medianMs) / 0.8);
      return { kind, min: durationOf(medianMs - halfMs), max: durationOf(medianMs + halfMs) };
    }
    case 'empirical':
      return { kind, quantiles: [{ p: 0.5, value: median }, { p: 0.9, value: p90 }] };
  }
}

/** The time in milliseconds within which a share `p` (0.5 or 0.9) of those who move do so. */
function quantileMs(d: Distribution, p: 0.5 | 0.9): number {
  switch (d.kind) {
    case 'lognormal':
      return durationMs(p === 0.5 ? d.median : d.p90);
    case 'fixed':
      return durationMs(d.value);
    case 'uniform':
      return durationMs(d.min) + p * (durationMs(d.max) - durationMs(d.min));
    case 'empirical': {
      const points = [...d.quantiles].sort((a, b) => a.p - b.p).map((q) => ({ p: q.p, ms: durationMs(q.value) }));
      const above = points.findIndex((point) => point.p >= p);
      const right = points[above === -1 ? points.length - 1 : above]!;
      const left = points[above === -1 ? points.length - 1 : Math.max(0, above - 1)]!;
      if (right.p === left.p) return right.ms;
      return left.ms + ((p - left.p) / (right.p - left.p)) * (right.ms - left.ms);
    }
  }
}
