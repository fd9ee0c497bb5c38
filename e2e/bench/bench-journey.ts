import { CHANNELS } from '@/lib/journey/channel';
import { parseJourney } from '@/lib/journey/parse';
import type { Journey } from '@/lib/journey/journey';

const STATES = 7;
const TOUCHPOINTS = 30;

/** The largest journey that is in order: seven states in a row, each with a way back, a timeout, and its share of thirty touchpoints. */
export function benchJourney(): Journey {
  const rate = (value: number) => ({ value, source: { kind: 'estimate', confidence: 'medium', why: 'Last year' } });
  const states = Array.from({ length: STATES }, (_, s) => ({
    id: `state-${s}`,
    name: `State ${s}`,
    entry: { kind: 'event', name: `entered_${s}` },
    exit: { kind: 'event', name: `left_${s}` },
    timeout: { after: 'P14D', to: 'exited' },
    touchpoints: Array.from({ length: TOUCHPOINTS }, (_, t) => t).filter((t) => t % STATES === s).map(touchpoint),
  }));
  const onward = states.map(({ id }, s) => ({ id: `on-${s}`, from: id, to: states[s + 1]?.id ?? 'converted', priority: 1, trigger: { kind: 'event', name: `left_${s}` }, probability: rate(0.5), duration: { kind: 'fixed', value: 'P3D' } }));
  const back = states.slice(1).map(({ id }, s) => ({ id: `back-${s}`, from: id, to: `state-${s}`, priority: 2, trigger: { kind: 'event', name: `fell_back_${s}` }, probability: rate(0.1), duration: { kind: 'fixed', value: 'P5D' } }));
  const read = parseJourney({
    schemaVersion: 1,
    name: 'Bench',
    objective: 'custom',
    entry: { criteria: { kind: 'event', name: 'visited' }, trigger: { kind: 'event', name: 'visited' }, start: 'state-0', reentry: { kind: 'never' }, holdoutShare: 0 },
    exit: { success: { kind: 'event', name: 'bought' }, others: [] },
    timeout: { after: 'P360D', to: 'exited' },
    kpis: { primary: { name: 'Sales' }, secondary: [], diagnostics: [] },
    economics: { currency: 'USD', costPerTouch: {} },
    states,
    transitions: [...onward, ...back],
    outcomes: [{ id: 'converted', name: 'Converted', kind: 'converted' }, { id: 'exited', name: 'Exited', kind: 'exited' }],
    layout: {},
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.journey;
}

function touchpoint(t: number) {
  return {
    id: `touchpoint-${t}`,
    name: `Message ${t}`,
    channel: CHANNELS[t % CHANNELS.length],
    brief: { keyMessage: 'What is in it for them', cta: 'Have a look' },
    timing: { kind: 'entry', delay: `P${t % 10}D` },
    success: { signal: 'clicked', within: 'P3D' },
    failure: { then: { kind: 'wait' } },
    optOut: { mechanism: 'unsubscribe-link', leaves: 'channel' },
  };
}
