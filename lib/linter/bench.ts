import type { Journey } from '@/lib/journey/journey';
import { benchJourney, unfinished } from './bench-journey';
import { lint, type LintContext } from './lint';

export type BenchResult = { name: string; runs: number; p50Ms: number; p95Ms: number; targetMs: number; findings: number };

const PROGRAM = 50;

/**
 * Times `lint` with all rules: on a journey of 7 states and 30 touchpoints, once in order and once with a third of its parts
 * unfinished, and on a program of 50 journeys of 4 states and 8 touchpoints, each of which hands customers off to the next.
 */
export function benchLint({ runs = 5_000 }: { runs?: number } = {}): BenchResult[] {
  return [
    measure('lint 7 states, 30 touchpoints, in order', [benchJourney()], {}, runs, 0.2),
    measure('lint 7 states, 30 touchpoints, a third unfinished', [unfinished(benchJourney())], {}, runs, 0.2),
    measure('lint 50 connected journeys, 4 states and 8 touchpoints each', ...program(), Math.ceil(runs / 20), 5),
  ];
}

function program(): [Journey[], LintContext] {
  const journeys = Array.from({ length: PROGRAM }, (_, i): Journey => {
    const journey = benchJourney({ states: 4, touchpoints: 8 });
    journey.name = `Journey ${i}`;
    if (i > 0) journey.entry.trigger = { kind: 'journey', id: `j${i - 1}` };
    if (i + 1 < PROGRAM) journey.outcomes.push({ id: 'next', name: 'Next', kind: 'handed-off', journeyId: `j${i + 1}` });
    return journey;
  });
  return [journeys, { journeys: new Map(journeys.map(({ name }, i) => [`j${i}`, { name, launched: true }])) }];
}

function measure(name: string, journeys: readonly Journey[], context: LintContext, runs: number, targetMs: number): BenchResult {
  const lintAll = () => journeys.reduce((sum, journey) => sum + lint(journey, context).length, 0);
  for (let i = 0; i < runs / 5; i++) lintAll();
  const tookMs = Array.from({ length: runs }, () => {
    const startMs = performance.now();
    lintAll();
    return performance.now() - startMs;
  }).sort((a, b) => a - b);
  const quantile = (q: number) => tookMs[Math.floor((runs - 1) * q)]!;
  return { name, runs, p50Ms: quantile(0.5), p95Ms: quantile(0.95), targetMs, findings: lintAll() };
}
