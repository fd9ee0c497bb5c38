import { CHANNEL_NAMES } from '@/lib/journey/channel';
import { describeCriterion } from '@/lib/journey/describe-criterion';
import { describeRate } from '@/lib/journey/describe-rate';
import { describeDistribution } from '@/lib/journey/distribution';
import { describeDuration } from '@/lib/journey/duration';
import { findOutcome, nameOf, waysFrom, type Way } from '@/lib/journey/graph';
import type { EntryTrigger, Journey, Kpi, Reentry } from '@/lib/journey/journey';
import { OUTCOME_KIND_NAMES } from '@/lib/journey/outcome';
import { describeShare } from '@/lib/journey/rate';
import { STAGE_NAMES, type State } from '@/lib/journey/state';

/** Said wherever the document leaves something open. */
export const OPEN = 'not decided yet';

/** One way out of a state, in words. `to` is the name of a state or outcome. */
export type WayOut = { kind: Way['kind']; to: string; when: string; rate: string; takes: string };

export type StateSheet = { id: string; name: string; stage: string; summary: string; entry: string; exit: string; timeout: string; touchpoints: string; ways: WayOut[] };

/** The journey as a state machine, everything in words for people. */
export type StateMachine = {
  facts: [label: string, words: string][];
  states: StateSheet[];
  outcomes: { name: string; kind: string; summary: string }[];
};

export function describeMachine(journey: Journey, journeys: ReadonlyMap<string, string>): StateMachine {
  return {
    facts: journeyFacts(journey),
    states: journey.states.map((state) => stateSheet(journey, state)),
    outcomes: journey.outcomes.map(({ name, id, kind, summary, journeyId }) => ({
      name: name || id,
      kind: OUTCOME_KIND_NAMES[kind],
      summary: [summary, journeyId && `Goes on in the journey “${journeys.get(journeyId) || journeyId}”.`].filter(Boolean).join(' '),
    })),
  };
}

function journeyFacts(journey: Journey): [string, string][] {
  const { entry, exit, timeout, kpis } = journey;
  const others = exit.others.map(({ criterion, to }) => `${criterion ? describeCriterion(criterion, journey) : OPEN} → ${to ? nameOf(journey, to) : OPEN}`);
  return [
    ['Customers enter when', entry.trigger ? describeTrigger(entry.trigger) : OPEN],
    ['Entry criteria', entry.criteria ? describeCriterion(entry.criteria, journey) : OPEN],
    ['They start in', entry.start ? nameOf(journey, entry.start) : OPEN],
    ['They may enter again', describeReentry(entry.reentry)],
    ['Kept out to measure against', describeShare(entry.holdoutShare)],
    ['It has worked when', exit.success ? describeCriterion(exit.success, journey) : OPEN],
    ...(others.length ? [['They leave at once when', others.join('; ')] as [string, string]] : []),
    ['The whole journey ends', timeoutWords(journey, timeout)],
    ['Primary KPI', kpis.primary ? describeKpi(kpis.primary, journey.economics.currency) : OPEN],
    ['Secondary KPIs', listOf(kpis.secondary, journey.economics.currency)],
    ['Diagnostics', listOf(kpis.diagnostics, journey.economics.currency)],
  ];
}

function stateSheet(journey: Journey, state: State): StateSheet {
  const channels = state.touchpoints.map(({ channel }) => CHANNEL_NAMES[channel]);
  const counted = [...new Set(channels)].map((name) => [name, channels.filter((other) => other === name).length] as const);
  return {
    id: state.id,
    name: state.name || state.id,
    stage: state.stage ? STAGE_NAMES[state.stage] : '',
    summary: state.summary ?? '',
    entry: state.entry ? describeCriterion(state.entry, journey) : state.id === journey.entry.start ? 'those of the journey' : OPEN,
    exit: state.exit ? describeCriterion(state.exit, journey) : OPEN,
    timeout: timeoutWords(journey, state.timeout),
    touchpoints: counted.length ? counted.map(([name, n]) => (n > 1 ? `${name} ×${n}` : name)).join(', ') : 'none',
    ways: waysFrom(journey, state).map((way) => wayOut(journey, way, state)),
  };
}

function wayOut(journey: Journey, way: Way, state: State): WayOut {
  const to = nameOf(journey, way.to);
  if (way.kind === 'timeout') return { kind: 'timeout', to, when: 'when the time is up', rate: 'whoever is left', takes: state.timeout?.after ? `after ${describeDuration(state.timeout.after)}` : OPEN };
  if (way.kind === 'failure') return { kind: 'failure', to, when: `“${way.touchpoint.name || way.touchpoint.id}” brings no response`, rate: 'part of those written to', takes: way.touchpoint.failure?.after ? `after ${describeDuration(way.touchpoint.failure.after)}` : 'once it has failed' };
  const { trigger, probability, duration } = way.transition;
  return {
    kind: 'transition',
    to,
    when: trigger ? describeCriterion(trigger, journey) : triggerlessWords(journey, way.to),
    rate: probability ? describeRate(probability) : OPEN,
    takes: duration ? describeDistribution(duration) : OPEN,
  };
}

/** A transition without a trigger uses the entry criteria of the state it leads to, else the exit criteria of its own. */
function triggerlessWords(journey: Journey, to: string): string {
  return findOutcome(journey, to) ? 'the exit criteria are met' : 'the entry criteria of the next state are met';
}

function timeoutWords(journey: Journey, timeout: { after?: string | undefined; to?: string | undefined } | undefined): string {
  if (!timeout?.after && !timeout?.to) return OPEN;
  return `${timeout.after ? `after ${describeDuration(timeout.after)}` : `after a time ${OPEN}`} → ${timeout.to ? nameOf(journey, timeout.to) : OPEN}`;
}

function describeTrigger(trigger: EntryTrigger): string {
  switch (trigger.kind) {
    case 'event':
      return `the event “${trigger.name}” happens`;
    case 'segment':
      return `they join the segment “${trigger.id}”`;
    case 'schedule':
      return `the schedule comes round, every ${describeDuration(trigger.every)}`;
    case 'api':
      return 'another system says so, through the API';
    case 'journey':
      return `the journey “${trigger.id}” hands them over`;
  }
}

function describeReentry(reentry: Reentry): string {
  return reentry.kind === 'after' ? `${describeDuration(reentry.wait)} after leaving` : reentry.kind;
}

function listOf(kpis: readonly Kpi[], currency: string): string {
  return kpis.length ? kpis.map((kpi) => describeKpi(kpi, currency)).join('; ') : 'none';
}

function describeKpi({ name, target, unit }: Kpi, currency: string): string {
  if (target === undefined) return name;
  const figure = unit === 'share' ? describeShare(target) : unit === 'currency' ? `${target.toLocaleString('en-US')} ${currency}` : unit === 'days' ? `${target.toLocaleString('en-US')} days` : target.toLocaleString('en-US');
  return `${name} (target ${figure})`;
}
