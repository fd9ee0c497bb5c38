import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Objection, Rule } from '../rule';
import { areAlike, wordsOf, type Words } from '../similarity';
import { onTouchpoint } from '../target';
import { called, isBlank, subject } from '../wording';

export const repeatedMessage: Rule<'repeated-message'> = {
  id: 'repeated-message',
  title: 'Each channel says something of its own',
  why: 'A message that was ignored once is ignored again on the next channel; something new has a chance.',
  *check({ journey }) {
    const told: Told[] = [];
    for (const state of journey.states) for (const touchpoint of state.touchpoints) if (!touchpoint.transactional && touchpoint.brief) told.push(tell(touchpoint));
    const channel = told[0]?.touchpoint.channel;
    if (told.every(({ touchpoint }) => touchpoint.channel === channel)) return;
    for (const [i, later] of told.entries()) {
      const message = later.message && find(told, i, saysTheSame);
      if (message) yield repeats(later.touchpoint, 'brief.keyMessage', 'has the same key message as', message.touchpoint);
      const angle = !message && later.angle && find(told, i, hasSameAngle);
      if (angle) yield repeats(later.touchpoint, 'brief.angle', 'has the same angle as', angle.touchpoint);
    }
  },
};

/** How many touchpoints back one is compared. */
const FAR_BACK = 300;

type Told = { touchpoint: Touchpoint; message: Words | undefined; angle: Words | undefined };

function tell(touchpoint: Touchpoint): Told {
  const { keyMessage, angle } = touchpoint.brief!;
  return { touchpoint, message: isBlank(keyMessage) ? undefined : wordsOf(keyMessage!), angle: isBlank(angle) ? undefined : wordsOf(angle!) };
}

/** The first of the touchpoints before, on another channel, for which that is so. */
function find(told: readonly Told[], at: number, alike: (a: Told, b: Told) => boolean): Told | undefined {
  const later = told[at]!;
  for (let i = Math.max(0, at - FAR_BACK); i < at; i++) {
    const earlier = told[i]!;
    if (earlier.touchpoint.channel !== later.touchpoint.channel && alike(earlier, later)) return earlier;
  }
  return undefined;
}

/** Whether two have one message, and do not look at it from angles that differ. */
function saysTheSame(a: Told, b: Told): boolean {
  if (!a.message || !b.message || !areAlike(a.message, b.message)) return false;
  return !a.angle || !b.angle || areAlike(a.angle, b.angle);
}

function hasSameAngle(a: Told, b: Told): boolean {
  return a.angle !== undefined && b.angle !== undefined && areAlike(a.angle, b.angle);
}

function repeats(touchpoint: Touchpoint, field: string, words: string, other: Touchpoint): Objection {
  return {
    target: onTouchpoint(touchpoint, field),
    message: `${subject(touchpoint, 'touchpoint')} ${words} ${called(other, 'touchpoint')}, which is on another channel. Say something new, or look at it from another side.`,
  };
}
