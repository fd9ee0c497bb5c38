import type { Channel } from '@/lib/journey/channel';
import type { Journey } from '@/lib/journey/journey';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { lint } from './lint';

export type BenchResult = { name: string; runs: number; p50Ms: number; p95Ms: number; targetMs: number; findings: number };

/** Times `lint` on a journey of 7 states and 30 touchpoints: once in order, once with a third of its parts unfinished. */
export function benchLint({ runs = 5_000 }: { runs?: number } = {}): BenchResult[] {
  return [
    measure('lint 7 states, 30 touchpoints, in order', benchJourney(), runs),
    measure('lint 7 states, 30 touchpoints, a third unfinished', unfinished(benchJourney()), runs),
  ];
}

function measure(name: string, journey: Journey, runs: number): BenchResult {
  for (let i = 0; i < runs / 5; i++) lint(journey);
  const tookMs = Array.from({ length: runs }, () => {
    const startMs = performance.now();
    lint(journey);
    return performance.now() - startMs;
  }).sort((a, b) => a - b);
  const quantile = (q: number) => tookMs[Math.floor((runs - 1) * q)]!;
  return { name, runs, p50Ms: quantile(0.5), p95Ms: quantile(0.95), targetMs: 0.2, findings: lint(journey).length };
}

const STATES = 7;
const TOUCHPOINTS = 30;
const WAYS_OUT: [Channel, NonNullable<Touchpoint['optOut']>['mechanism']][] = [
  ['email', 'unsubscribe-link'],
  ['sms', 'stop-keyword'],
  ['push', 'device-setting'],
];

/** Seven states in a row, each with a way back, a timeout and its share of thirty touchpoints; nothing is missing. */
export function benchJourney(): Journey {
  const states = Array.from({ length: STATES }, (_, s) => ({
    id: `s${s}`,
    name: `State ${s}`,
    entry: { kind: 'all' as const, of: [{ kind: 'event' as const, name: `entered ${s}` }, { kind: 'segment' as const, id: 'trials' }] },
    exit: { kind: 'event' as const, name: `done ${s}` },
    timeout: { after: 'P21D', to: 'left' },
    touchpoints: Array.from({ length: TOUCHPOINTS }, (_, t) => t).filter((t) => t % STATES === s).map((t, slot) => benchTouchpoint(`t${t}`, t, slot)),
  }));
  const estimated = (value: number) => ({ value, source: { kind: 'estimate' as const, confidence: 'medium' as const, why: 'Seen last spring' } });
  const weeks = { kind: 'uniform' as const, min: 'P14D', max: 'P20D' };
  const onward = states.map(({ id }, s) => ({ id: `on-${id}`, from: id, to: s + 1 < STATES ? `s${s + 1}` : 'bought', priority: 1, trigger: { kind: 'event' as const, name: `done ${s}` }, probability: estimated(0.4), duration: weeks }));
  const back = states.slice(1).map(({ id }, s) => ({ id: `back-${id}`, from: id, to: `s${s}`, priority: 2, trigger: { kind: 'signal' as const, touchpoint: `t${s}`, signal: 'clicked' as const }, probability: estimated(0.1), duration: weeks }));
  return {
    schemaVersion: 1,
    name: 'Bench',
    objective: 'acquisition',
    entry: { criteria: { kind: 'segment', id: 'trials' }, trigger: { kind: 'api' }, start: 's0', reentry: { kind: 'never' }, holdoutShare: 0 },
    exit: { success: { kind: 'event', name: 'bought' }, others: [] },
    timeout: { after: 'P90D', to: 'left' },
    kpis: { primary: { name: 'Conversion', target: 0.05, unit: 'share' }, secondary: [], diagnostics: [] },
    economics: { currency: 'USD', costPerTouch: {} },
    states,
    transitions: [...onward, ...back],
    outcomes: [
      { id: 'bought', name: 'Bought', kind: 'converted' },
      { id: 'left', name: 'Left', kind: 'exited' },
    ],
    layout: {},
  };
}

function benchTouchpoint(id: string, t: number, slot: number): Touchpoint {
  const [channel, mechanism] = WAYS_OUT[t % WAYS_OUT.length]!;
  return {
    id,
    name: `Touch ${t}`,
    channel,
    brief: { keyMessage: `Reason ${t}`, cta: 'Start now' },
    timing: { kind: 'entry', delay: `P${slot * 3}D` },
    success: { signal: 'clicked', within: 'P2D' },
    failure: { then: { kind: 'wait' } },
    optOut: { mechanism, leaves: 'channel' },
  };
}

function unfinished(journey: Journey): Journey {
  const part = <Part>(parts: Part[], strip: (part: Part) => void) => parts.forEach((each, i) => i % 3 === 0 && strip(each));
  part(journey.states.flatMap((state) => state.touchpoints), (touchpoint) => {
    delete touchpoint.brief;
    delete touchpoint.failure;
    delete touchpoint.optOut;
  });
  part(journey.states, (state) => delete state.timeout);
  part(journey.transitions, (transition) => delete transition.probability?.source);
  return journey;
}
