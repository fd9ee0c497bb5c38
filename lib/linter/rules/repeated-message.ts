import type { Touchpoint } from '@/lib/journey/touchpoint';
import type { Objection, Rule } from '../rule';
import { isLike, Likeness } from '../similarity';
import { onTouchpoint } from '../target';
import { called, isBlank, subject } from '../wording';

export const repeatedMessage: Rule<'repeated-message'> = {
  id: 'repeated-message',
  title: 'Each channel says something of its own',
  why: 'A message that was ignored once is ignored again on the next channel; something new has a chance.',
  *check({ journey }) {
    const marketing = journey.states.flatMap((state) => state.touchpoints.filter((touchpoint) => !touchpoint.transactional));
    if (new Set(marketing.map((touchpoint) => touchpoint.channel)).size < 2) return;
    const messages = new Likeness<Touchpoint>();
    const angles = new Likeness<Touchpoint>();
    for (const touchpoint of marketing) {
      const { keyMessage, angle } = touchpoint.brief ?? {};
      const sameMessage = isBlank(keyMessage) ? undefined : elsewhere(messages.add(keyMessage!, touchpoint), touchpoint);
      const sameAngle = isBlank(angle) ? undefined : elsewhere(angles.add(angle!, touchpoint), touchpoint);
      if (sameMessage && !addsAngle(sameMessage, touchpoint)) yield repeats(touchpoint, 'brief.keyMessage', 'has the same key message as', sameMessage);
      else if (sameAngle) yield repeats(touchpoint, 'brief.angle', 'has the same angle as', sameAngle);
    }
  },
};

function elsewhere(alike: Touchpoint[], { channel }: Touchpoint): Touchpoint | undefined {
  return alike.find((other) => other.channel !== channel);
}

/** Whether two touchpoints say how they look at their message, and do so differently. */
function addsAngle({ brief: a }: Touchpoint, { brief: b }: Touchpoint): boolean {
  return !isBlank(a?.angle) && !isBlank(b?.angle) && !isLike(a!.angle!, b!.angle!);
}

function repeats(touchpoint: Touchpoint, field: string, words: string, other: Touchpoint): Objection {
  return {
    target: onTouchpoint(touchpoint, field),
    message: `${subject(touchpoint, 'touchpoint')} ${words} ${called(other, 'touchpoint')}, which is on another channel. Say something new, or look at it from another side.`,
  };
}
