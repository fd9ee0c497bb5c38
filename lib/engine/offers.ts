import { criteriaOf } from '@/lib/journey/criteria';
import { leaves, type AttributeCondition, type Signal } from '@/lib/journey/criterion';
import type { Journey } from '@/lib/journey/journey';
import type { Enrollment } from './enrollment';
import { eventNames } from './watched';

/** What conditions of the journey ask about, each once, in the order of the document: what a made-up customer can have or do. */
export type Asked = {
  events: string[];
  /** Events that the entry asks about: whoever comes has done them already, or not. */
  before: string[];
  segments: string[];
  attributes: AttributeCondition[];
};

export function askedIn(journey: Journey): Asked {
  const all = criteriaOf(journey).flatMap((criterion) => [...leaves(criterion)]);
  const triggers = journey.entry.trigger?.kind === 'event' ? [journey.entry.trigger.name] : [];
  const timed = journey.states.flatMap(({ touchpoints }) => touchpoints.flatMap(({ timing }) => (timing?.kind === 'event' ? [timing.event] : [])));
  const attributes = all.flatMap((leaf) => (leaf.kind === 'attribute' ? [leaf] : []));
  return {
    events: unique([...all.flatMap(eventNames), ...timed, ...triggers]),
    before: journey.entry.criteria ? unique([...leaves(journey.entry.criteria)].flatMap(eventNames)) : [],
    segments: unique([...all.flatMap((leaf) => (leaf.kind === 'segment' ? [leaf.id] : [])), ...(journey.entry.trigger?.kind === 'segment' ? [journey.entry.trigger.id] : [])]),
    attributes: attributes.filter(({ path }, i) => path && attributes.findIndex((other) => other.path === path) === i),
  };
}

/** What can be seen of a customer on each channel; on the others they can only reply. */
const SIGNALS: Partial<Record<string, readonly Signal[]>> = {
  email: ['opened', 'clicked', 'replied', 'unsubscribed'],
  sms: ['clicked', 'replied', 'unsubscribed'],
  whatsapp: ['opened', 'clicked', 'replied', 'unsubscribed'],
  push: ['opened', 'clicked'],
  'in-app': ['opened', 'clicked', 'completed'],
  ad: ['clicked', 'visited'],
  social: ['clicked', 'visited'],
  sales: ['replied', 'completed'],
};

/** Touchpoints that have been sent, the newest first, and what the customer may do with each: what is waited for stands first. */
export function signalsFor(journey: Journey, { executions }: Enrollment): { touchpoint: string; signals: Signal[] }[] {
  const sent = unique(executions.filter(({ result }) => result === 'sent').toSorted((a, b) => b.atMs - a.atMs).map(({ touchpoint }) => touchpoint));
  const all = criteriaOf(journey).flatMap((criterion) => [...leaves(criterion)]);
  return sent.flatMap((id) => {
    const touchpoint = journey.states.flatMap(({ touchpoints }) => touchpoints).find((candidate) => candidate.id === id);
    if (!touchpoint) return [];
    const wanted = all.flatMap((leaf) => (leaf.kind === 'signal' && leaf.touchpoint === id ? [leaf.signal] : []));
    return [{ touchpoint: id, signals: unique([...(touchpoint.success?.signal ? [touchpoint.success.signal] : []), ...wanted, ...(SIGNALS[touchpoint.channel] ?? ['replied' as const])]) }];
  });
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)].filter((value) => value !== '');
}
