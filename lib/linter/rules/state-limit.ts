import { STATE_LIMIT } from '@/lib/journey/journey';
import type { Rule } from '../rule';
import { onJourney } from '../target';

export const stateLimit: Rule<'state-limit'> = {
  id: 'state-limit',
  title: `A journey has at most ${STATE_LIMIT} states`,
  why: 'A longer journey is hard to read, to test and to measure; connected shorter ones can each be tested alone.',
  *check({ journey }) {
    const count = journey.states.length;
    const over = count - STATE_LIMIT;
    if (over <= 0) return;
    yield {
      target: onJourney('states'),
      message: `The journey has ${count} states, ${over} more than the ${STATE_LIMIT} it may have. Move at least ${over} of them into a sub-journey and hand customers off to it.`,
    };
  },
};
