import type { Journey } from '@/lib/journey/journey';
import { lint } from '@/lib/linter/lint';

declare global {
  /** Median and 95th percentile of one lint, in microseconds. Each is taken over a batch, since a browser's clock is coarse. */
  var timeLint: (journey: Journey) => { p50: number; p95: number };
}

const BATCH = 20;
const BATCHES = 300;

globalThis.timeLint = (journey) => {
  for (let i = 0; i < BATCH * BATCHES; i++) lint(journey);
  const times = Array.from({ length: BATCHES }, () => {
    const startMs = performance.now();
    for (let i = 0; i < BATCH; i++) lint(journey);
    return ((performance.now() - startMs) / BATCH) * 1_000;
  }).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(BATCHES * share)]!;
  return { p50: at(0.5), p95: at(0.95) };
};
