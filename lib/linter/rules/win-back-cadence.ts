import { describeDuration, durationOf } from '@/lib/journey/duration';
import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Objection, Rule } from '../rule';
import { onTouchpoint } from '../target';
import { textsAndMessageOf } from '../texts';
import { called, subject } from '../wording';

/** Gaps may shrink by this share, so that days of the week can be kept. */
const TOLERANCE = 0.1;

export const winBackCadence: Rule<'win-back-cadence'> = {
  id: 'win-back-cadence',
  title: 'A win-back journey writes less and less often, and offers more and more',
  why: 'Customers who left and keep silent lose patience with every message; only a better reason brings them back.',
  *check(scope) {
    const { journey } = scope;
    if (journey.objective !== 'win-back' || !scope.silentPath) return;
    const messages = scope.silentPath.visits.flatMap(({ touches }) => touches).filter(({ touch: { touchpoint } }) => !touchpoint.transactional);
    yield* faster(messages.map(({ touch, atMs }) => ({ touchpoint: touch.touchpoint, atMs })));
    yield* cheaper(messages.map(({ touch }) => touch.touchpoint));
  },
};

/** The first message that comes sooner after the one before than that one did. */
function* faster(messages: { touchpoint: Touchpoint; atMs: number }[]): Generator<Objection> {
  for (let i = 2; i < messages.length; i++) {
    const [first, second, third] = [messages[i - 2]!, messages[i - 1]!, messages[i]!];
    const before = second.atMs - first.atMs;
    const gap = third.atMs - second.atMs;
    if (gap >= before * (1 - TOLERANCE)) continue;
    yield {
      target: onTouchpoint(third.touchpoint, 'timing'),
      message: `${subject(third.touchpoint, 'touchpoint')} reaches silent customers ${gap === 0 ? 'together with' : `${describeDuration(durationOf(gap))} after`} ${called(second.touchpoint, 'touchpoint')}, sooner than the ${describeDuration(durationOf(before))} before that. Let the gaps grow.`,
    };
    return;
  }
}

/** The first message that offers a smaller share off than an earlier one. */
function* cheaper(messages: Touchpoint[]): Generator<Objection> {
  let most = 0;
  let best: Touchpoint | undefined;
  for (const touchpoint of messages) {
    const percent = percentOff(touchpoint);
    if (percent === undefined) continue;
    if (percent < most) {
      yield {
        target: onTouchpoint(touchpoint, 'brief'),
        message: `${subject(touchpoint, 'touchpoint')} offers ${percent} %, less than the ${most} % of ${called(best!, 'touchpoint')} before it. Let the offers grow.`,
      };
      return;
    }
    [most, best] = [percent, touchpoint];
  }
}

/** The largest "20 % off" in a message. */
function percentOff(touchpoint: Touchpoint): number | undefined {
  const found = textsAndMessageOf(touchpoint).flatMap(({ text }) => Array.from(text.matchAll(/(\d{1,2}) ?% (?:off|discount)|(?:save|saves) (\d{1,2}) ?%/gi), ([, a, b]) => Number(a ?? b)));
  return found.length ? Math.max(...found) : undefined;
}
