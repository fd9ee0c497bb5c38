import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { called, isBlank, subject } from '../wording';

export const angleMissing: Rule<'angle-missing'> = {
  id: 'angle-missing',
  title: 'Where a second channel joins in, it says what it adds',
  why: 'Whoever writes the message needs to know what the customer has not read yet.',
  *check({ journey }) {
    for (const state of journey.states) {
      const marketing = state.touchpoints.filter((touchpoint) => !touchpoint.transactional);
      const [first] = marketing;
      const told = new Set([first?.channel]);
      for (const touchpoint of marketing) {
        if (told.has(touchpoint.channel)) continue;
        told.add(touchpoint.channel);
        if (isBlank(touchpoint.brief?.keyMessage) || !isBlank(touchpoint.brief?.angle)) continue;
        yield {
          target: onTouchpoint(touchpoint, 'brief.angle'),
          message: `${subject(touchpoint, 'touchpoint')} does not say what it adds to ${called(first!, 'touchpoint')}, which is on another channel. Write its angle.`,
        };
      }
    }
  },
};
