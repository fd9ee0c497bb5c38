import { blankJourney } from '@/lib/journey/blank';
import type { Distribution } from '@/lib/journey/distribution';
import type { Journey } from '@/lib/journey/journey';
import type { OutcomeKind } from '@/lib/journey/outcome';

/** A transition in short: where from, where to, the share who take it, and how long it takes. */
export type ShortWay = { from: string; to: string; p?: number; takes?: Distribution | string; priority?: number };

/** A journey in short: states with their timeouts, outcomes by id with their kinds. The first state is the start. */
export type ShortJourney = {
  states: { id: string; after?: string | undefined; to?: string | undefined }[];
  ways: ShortWay[];
  outcomes?: Record<string, OutcomeKind>;
};

/** Writes a journey out in full. `takes` as text is a fixed time. */
export function journeyOf({ states, ways, outcomes = { won: 'converted', gone: 'exited' } }: ShortJourney): Journey {
  const blank = blankJourney('Test');
  const start = states[0]?.id;
  return {
    ...blank,
    entry: { ...blank.entry, ...(start !== undefined && { start }) },
    states: states.map(({ id, after, to }) => ({
      id,
      name: id,
      touchpoints: [],
      ...((after !== undefined || to !== undefined) && { timeout: { ...(after !== undefined && { after }), ...(to !== undefined && { to }) } }),
    })),
    transitions: ways.map(({ from, to, p, takes, priority = 1 }, i) => ({
      id: `t${i}`,
      from,
      to,
      priority,
      ...(p !== undefined && { probability: { value: p } }),
      ...(takes !== undefined && { duration: typeof takes === 'string' ? { kind: 'fixed' as const, value: takes } : takes }),
    })),
    outcomes: Object.entries(outcomes).map(([id, kind]) => ({ id, name: id, kind })),
  };
}

const lognormal = (median: string, p90: string): Distribution => ({ kind: 'lognormal', median, p90 });

/** A business sale with a step back from decision to consideration. Conversion 0.2·0.3·0.45·0.7·0.18 / (1 − 0.3·0.2). */
export const businessSale: Journey = journeyOf({
  states: [
    { id: 'awareness', after: 'P30D', to: 'gone' },
    { id: 'consideration', after: 'P60D', to: 'gone' },
    { id: 'decision', after: 'P60D', to: 'gone' },
    { id: 'onboarding', after: 'P30D', to: 'gone' },
    { id: 'active', after: 'P180D', to: 'gone' },
  ],
  ways: [
    { from: 'awareness', to: 'consideration', p: 0.2, takes: lognormal('P9D', 'P21D') },
    { from: 'consideration', to: 'decision', p: 0.3, takes: lognormal('P14D', 'P30D') },
    { from: 'decision', to: 'onboarding', p: 0.45, takes: lognormal('P21D', 'P60D') },
    { from: 'decision', to: 'consideration', p: 0.2, takes: 'P14D', priority: 2 },
    { from: 'onboarding', to: 'active', p: 0.7, takes: { kind: 'uniform', min: 'P7D', max: 'P30D' } },
    { from: 'active', to: 'won', p: 0.18, takes: 'P90D' },
  ],
});

/** A trial with a state that repeats itself, a shortcut and a step back. Conversion 0.42/0.85 · (0.55·0.48 + 0.08) / (1 − 0.55·0.12). */
export const trial: Journey = journeyOf({
  states: [{ id: 'signed-up' }, { id: 'activated' }, { id: 'habit' }],
  ways: [
    { from: 'signed-up', to: 'activated', p: 0.42, takes: 'P1D' },
    { from: 'signed-up', to: 'signed-up', p: 0.15, takes: 'P1D', priority: 2 },
    { from: 'activated', to: 'habit', p: 0.55, takes: 'P4D' },
    { from: 'activated', to: 'won', p: 0.08, takes: 'P4D', priority: 2 },
    { from: 'habit', to: 'won', p: 0.48, takes: 'P7D' },
    { from: 'habit', to: 'activated', p: 0.12, takes: 'P7D', priority: 2 },
  ],
});

/** Six states, three of them in a row to success, with regressions and every kind of time: what speed is measured on. */
export const sixStates: Journey = journeyOf({
  states: [
    { id: 'welcome', after: 'P14D', to: 'nudge' },
    { id: 'explore', after: 'P21D', to: 'nudge' },
    { id: 'evaluate', after: 'P30D', to: 'gone' },
    { id: 'decide', after: 'P30D', to: 'evaluate' },
    { id: 'nudge', after: 'P10D', to: 'win-back' },
    { id: 'win-back', after: 'P60D', to: 'gone' },
  ],
  ways: [
    { from: 'welcome', to: 'explore', p: 0.55, takes: lognormal('P2D', 'P8D') },
    { from: 'explore', to: 'evaluate', p: 0.45, takes: lognormal('P5D', 'P15D') },
    { from: 'explore', to: 'left', p: 0.03, takes: 'P1D', priority: 2 },
    { from: 'evaluate', to: 'decide', p: 0.4, takes: { kind: 'uniform', min: 'P2D', max: 'P20D' } },
    { from: 'evaluate', to: 'explore', p: 0.15, takes: 'P7D', priority: 2 },
    { from: 'decide', to: 'won', p: 0.5, takes: lognormal('P4D', 'P12D') },
    { from: 'decide', to: 'sales', p: 0.1, takes: 'P2D', priority: 2 },
    {
      from: 'nudge',
      to: 'explore',
      p: 0.25,
      takes: { kind: 'empirical', quantiles: [{ p: 0, value: 'PT0S' }, { p: 0.5, value: 'P2D' }, { p: 1, value: 'P15D' }] },
    },
    { from: 'win-back', to: 'welcome', p: 0.1, takes: 'P30D' },
  ],
  outcomes: { won: 'converted', gone: 'exited', left: 'opted-out', sales: 'escalated' },
}); // prettier-ignore
