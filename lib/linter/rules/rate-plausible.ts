import { BENCHMARKS, type Benchmark, type Measure } from '@/lib/journey/benchmarks';
import type { Channel } from '@/lib/journey/channel';
import type { Signal } from '@/lib/journey/criterion';
import { describeShare, type Rate } from '@/lib/journey/rate';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import { neededSignals } from '../needed-signals';
import type { Rule } from '../rule';
import { onTouchpoint, onTransition } from '../target';
import { called, subject, transitionName } from '../wording';

/** A rate may lie this many times above the highest published figure, or below the lowest. */
const ABOVE = 1.25;
const BELOW = 10;

/** Signals whose published rates count the same: shares of the messages that were sent or arrived. */
const MEASURES: Partial<Record<Signal, readonly Measure[]>> = {
  opened: ['open', 'open, triggered', 'open, broadcast'],
  clicked: ['click'],
  purchased: ['order', 'conversion'],
  unsubscribed: ['unsubscribe'],
};

/** Shares of anything else than messages, such as of impressions, say nothing about customers. */
const MESSAGES: ReadonlySet<string | undefined> = new Set([undefined, 'delivered', 'recipients', 'emails']);

type Range = { low: Benchmark; high: Benchmark };
const RANGES: Partial<Record<Channel, Partial<Record<Signal, Range>>>> = {};
for (const channel of ['email', 'sms', 'push'] as const satisfies Channel[]) {
  for (const [signal, measures] of Object.entries(MEASURES)) {
    const known = BENCHMARKS.filter((each) => each.channel === channel && measures.includes(each.measure) && MESSAGES.has(each.of)).sort((a, b) => a.share - b.share);
    if (known.length > 0) RANGES[channel] = { ...RANGES[channel], [signal]: { low: known[0]!, high: known.at(-1)! } };
  }
}

export const ratePlausible: Rule<'rate-plausible'> = {
  id: 'rate-plausible',
  title: 'Estimated rates lie within reach of what others have measured',
  why: 'One rate that is far too good makes the whole forecast too good, and the launch a disappointment.',
  *check(scope) {
    for (const state of scope.journey.states) {
      for (const touchpoint of state.touchpoints) {
        const { signal, expectedRate } = touchpoint.success ?? {};
        const words = signal && doubt(touchpoint, signal, expectedRate);
        if (words) yield { target: onTouchpoint(touchpoint, 'success.expectedRate'), message: `${subject(touchpoint, 'touchpoint')} expects ${words}` };
      }
    }
    for (const transition of scope.journey.transitions) {
      if (!transition.trigger || !transition.probability) continue;
      for (const { touchpoint: id, signal } of neededSignals(transition.trigger)) {
        const touchpoint = scope.touchpoints.get(id);
        // Where the touchpoint says what it expects, the two rates are compared with each other instead.
        if (!touchpoint || (touchpoint.success?.signal === signal && touchpoint.success.expectedRate)) continue;
        const words = doubt(touchpoint, signal, transition.probability, 'above');
        if (!words) continue;
        yield { target: onTransition(transition, 'probability'), message: `${transitionName(scope, transition)} waits for ${called(touchpoint, 'touchpoint')} to be ${signal} and expects ${words}` };
        break;
      }
    }
  },
};

/** What speaks against a rate that was not measured by the customer's own history. */
function doubt({ channel }: Touchpoint, signal: Signal, rate: Rate | undefined, only?: 'above'): string | undefined {
  if (!rate || rate.source?.kind === 'historical') return undefined;
  const range = RANGES[channel]?.[signal];
  if (!range) return undefined;
  const { low, high } = range;
  const most = high.band?.[1] ?? high.share;
  const least = low.band?.[0] ?? low.share;
  if (rate.value > most * ABOVE) return `${describeShare(rate.value)}; the highest figure known for that is ${describeShare(most)} ${cited(high)}. Enter your own count, or a lower rate.`;
  if (only || rate.value >= least / BELOW) return undefined;
  return `${describeShare(rate.value)}; the lowest figure known for that is ${describeShare(least)} ${cited(low)}. Enter your own count, or a higher rate.`;
}

function cited({ of, topic, source, year }: Benchmark): string {
  return `of ${of === 'delivered' ? 'messages delivered' : (of ?? 'messages')} (${topic}, ${source}${year === undefined ? '' : ` ${year}`})`;
}
