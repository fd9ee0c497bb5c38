import type { Channel } from '../../channel';
import type { Criterion } from '../../criterion';
import type { Duration } from '../../duration';
import { SCHEMA_VERSION, type Entry, type EntryTrigger, type Journey, type Kpi, type Objective } from '../../journey';
import type { Outcome } from '../../outcome';
import type { Rate } from '../../rate';
import type { Stage, State } from '../../state';
import type { Touchpoint } from '../../touchpoint';
import type { Transition } from '../../schema/transition';

type To = readonly [after: Duration, to: string];

/** A journey in short. Customers start in the first state. */
type Sketch = {
  name: string;
  objective: Objective;
  summary: string;
  who: Criterion;
  trigger: EntryTrigger;
  reentry?: Entry['reentry'];
  holdoutShare?: number;
  success: Criterion;
  exits: readonly (readonly [criterion: Criterion, to: string])[];
  timeout: To;
  primary: Kpi;
  /** Worth of a conversion in dollars, customers a day, and what the whole costs to set up. */
  money: { value: number; perDay: number; fixed?: number; perTouch?: Partial<Record<Channel, number>> };
  states: readonly State[];
  ways: readonly Transition[];
  ends: readonly Outcome[];
};

/** What one touch costs in dollars, as list prices of common platforms go; to be replaced by your own. */
const COST_PER_TOUCH: Partial<Record<Channel, number>> = { email: 0.002, sms: 0.02, whatsapp: 0.03, push: 0.001, 'in-app': 0.001, ad: 0.25, sales: 15 };

/** Where those go who tell a person that they want no more. */
const OPTED_OUT: Outcome = { id: 'opted-out', name: 'Asked to stop', kind: 'opted-out', summary: 'Told a person that they want no more messages.' };

/** The document of a sketch. What follows from the rest is made of it: a secondary KPI for each transition, diagnostics for each state and channel. */
export function draw({ name, objective, summary, who, trigger, reentry, holdoutShare = 0.05, success, exits, timeout, primary, money, states, ways, ends }: Sketch): Journey {
  const channels = [...new Set(states.flatMap(({ touchpoints }) => touchpoints.map(({ channel }) => channel)))];
  const names = new Map([...states, ...ends].map((part) => [part.id, part.name]));
  return {
    schemaVersion: SCHEMA_VERSION,
    name,
    objective,
    summary,
    entry: { criteria: who, trigger, start: states[0]!.id, reentry: reentry ?? { kind: 'never' }, holdoutShare },
    exit: { success, others: exits.map(([criterion, to]) => ({ criterion, to })) },
    timeout: { after: timeout[0], to: timeout[1] },
    kpis: {
      primary,
      secondary: ways.map(({ from, to, probability }) => ({ name: `${names.get(from)} → ${names.get(to)}`, target: probability!.value, unit: 'share' })),
      diagnostics: [...states.map((state): Kpi => ({ name: `Days in ${state.name}`, unit: 'days' })), ...channels.map((channel): Kpi => ({ name: `Responses by ${channel}`, unit: 'share' }))],
    },
    economics: {
      currency: 'USD',
      valuePerConversion: money.value,
      costPerTouch: Object.fromEntries(channels.map((channel) => [channel, money.perTouch?.[channel] ?? COST_PER_TOUCH[channel] ?? 0])),
      fixedCost: money.fixed ?? 500,
      entrantsPerDay: money.perDay,
    },
    states: [...states],
    transitions: [...ways],
    outcomes: states.some(({ touchpoints }) => touchpoints.some(({ optOut }) => optOut?.leaves === 'journey')) ? [...ends, OPTED_OUT] : [...ends],
    layout: {},
  };
}

type StateSketch = { summary: string; enters?: Criterion; leaves: Criterion; timeout: To; touches: readonly Touchpoint[] };

export function state(id: string, name: string, stage: Stage, { summary, enters, leaves, timeout, touches }: StateSketch): State {
  return { id, name, stage, summary, ...(enters && { entry: enters }), exit: leaves, timeout: { after: timeout[0], to: timeout[1] }, touchpoints: [...touches] };
}

/** A way from one part to another: on what, for how many, and how long it takes half of those who go, and nine in ten. Lower `priority` first. */
export function way(id: string, from: string, to: string, on: Criterion, rate: Rate, [median, p90]: readonly [Duration, Duration], priority = 1): Transition {
  return { id, from, to, priority, trigger: on, probability: rate, duration: { kind: 'lognormal', median, p90 } };
}

export const converted = (id: string, name: string, summary: string): Outcome => ({ id, name, kind: 'converted', summary });
export const exited = (id: string, name: string, summary: string): Outcome => ({ id, name, kind: 'exited', summary });
export const escalated = (id: string, name: string, summary: string): Outcome => ({ id, name, kind: 'escalated', summary });
