import type { Channel } from '@/lib/journey/channel';
import { DEFAULT_QUIET_HOURS } from '@/lib/journey/channel-policy';
import { outside, overlap, type DaySpan } from '../day-time';
import type { BrandFacts } from '../facts';
import { proposal } from '../fix';
import type { Rule } from '../rule';
import { onTouchpoint } from '../target';
import { called, subject } from '../wording';

export const quietHours: Rule<'quiet-hours'> = {
  id: 'quiet-hours',
  title: 'Nothing is planned for the hours when customers are left alone',
  why: 'Texts at night break the law in many places, and a message held back until morning comes at a time nobody chose.',
  *check({ journey, facts }) {
    for (const state of journey.states) {
      for (const touchpoint of state.touchpoints) {
        const window = touchpoint.timing?.window;
        const quiet = window && !touchpoint.transactional ? quietFor(touchpoint.channel, facts.brand) : undefined;
        if (!window || !quiet || !overlap(window, quiet)) continue;
        const rest = outside(window, quiet);
        const hours = `from ${quiet.from} to ${quiet.until}`;
        const target = onTouchpoint(touchpoint, 'timing.window');
        if (rest.length === 0) {
          yield { target, message: `${subject(touchpoint, 'touchpoint')} may only be sent between ${window.from} and ${window.until}, when customers are left alone (${hours}), so it is never sent. Choose another time of day.` };
          continue;
        }
        const [only] = rest;
        yield {
          target,
          message: `The send window of ${called(touchpoint, 'touchpoint')}, ${window.from} to ${window.until}, reaches into the hours when customers are left alone, ${hours}. Make it ${rest.map(({ from, until }) => `${from} to ${until}`).join(' or ')}.`,
          ...(rest.length === 1 && {
            fix: proposal.touchpoint(`Send between ${only!.from} and ${only!.until}`, touchpoint, ({ timing }) => void (timing?.window && Object.assign(timing.window, only))),
          }),
        };
      }
    }
  },
};

/** The hours in which a channel is quiet: the brand's own for its channels, else the usual ones. */
function quietFor(channel: Channel, brand: BrandFacts | undefined): DaySpan | undefined {
  const own = brand?.quietHours;
  if (own?.channels.includes(channel)) return own.from === own.until ? undefined : own;
  return DEFAULT_QUIET_HOURS[channel];
}
