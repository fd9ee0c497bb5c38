import type { Signal } from '@/lib/journey/criterion';
import { durationMs } from '@/lib/journey/duration';
import { engagementWindowMs } from '@/lib/journey/engagement-score';
import { evaluate, type Facts } from '@/lib/journey/evaluate-criterion';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Enrollment, Execution } from './enrollment';
import type { EventLeaf, Plan } from './plan';
import type { Policy } from './policy';
import { signalKey } from './watched';

type Seen = Enrollment['events'][number];

/** What criteria are judged by. */
export function factsOf({ customer, events, signals }: Enrollment): Facts {
  return { attributes: customer.attributes, segments: new Set(customer.segments), events, signals };
}

/** The events with one more, less those that no criterion can ask about any longer. Of each condition the newest `count` decide. */
export function rememberEvent(plan: Plan, events: readonly Seen[], event: Seen): Seen[] {
  const leaves = plan.eventLeaves.get(event.name);
  if (!leaves) return [...events];
  const named = [...events.filter(({ name }) => name === event.name), event];
  const kept = new Set(leaves.flatMap((leaf) => newest(named, leaf)));
  return [...events.filter(({ name }) => name !== event.name), ...named.filter((each) => kept.has(each))];
}

/** More events of one name than these are not remembered: a score that counts them is as high as it gets. */
const MOST_EVENTS = 1_000;

function newest(events: readonly Seen[], leaf: EventLeaf): Seen[] {
  if (leaf.kind === 'engagement') {
    const latestMs = Math.max(...events.map(({ atMs }) => atMs));
    const windowMs = engagementWindowMs(leaf);
    return events.filter(({ atMs }) => atMs >= latestMs - windowMs).slice(-MOST_EVENTS);
  }
  const { name, where, count = 1 } = leaf;
  const asked: EventLeaf = { kind: 'event', name, where };
  return events.filter((event) => evaluate(asked, { attributes: {}, segments: new Set(), events: [event], signals: [] }, event.atMs)).slice(-count);
}

/** The signals with one more, of each kind and touchpoint the newest, as far as a criterion asks for it. */
export function rememberSignal(plan: Plan, signals: Enrollment['signals'], touchpoint: string, signal: Signal, atMs: number): Enrollment['signals'] {
  if (!plan.signals.has(signalKey(touchpoint, signal))) return signals;
  return [...signals.filter((seen) => seen.touchpoint !== touchpoint || seen.signal !== signal), { touchpoint, signal, atMs }];
}

/** The executions with one more: of each touchpoint the last, and every message that a frequency cap still counts. */
export function rememberExecution(executions: readonly Execution[], execution: Execution, policy: Policy): Execution[] {
  return [...executions.filter((each) => each.touchpoint !== execution.touchpoint || isCounted(each, execution.atMs, policy)), execution];
}

function isCounted({ channel, atMs, result, transactional }: Execution, nowMs: number, policy: Policy): boolean {
  const cap = policy.frequencyCaps[channel];
  return cap !== undefined && result === 'sent' && !transactional && atMs > nowMs - durationMs(cap.within);
}

/** The last time a touchpoint was carried out or skipped. */
export function lastExecution({ executions }: Enrollment, touchpoint: string): Execution | undefined {
  return executions.findLast((execution) => execution.touchpoint === touchpoint);
}

/**
 * Whether a signal is the success a touchpoint is after, in time to count. Where no signal is named, any reaction is one,
 * but for mere delivery and for unsubscribing.
 */
export function isSuccess({ success }: Touchpoint, signal: Signal, sentAtMs: number, atMs: number): boolean {
  const isWanted = success?.signal ? signal === success.signal : signal !== 'delivered' && signal !== 'unsubscribed';
  return isWanted && (success?.within === undefined || atMs <= sentAtMs + durationMs(success.within));
}
