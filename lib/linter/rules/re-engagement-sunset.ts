import type { OutcomeKind } from '@/lib/journey/outcome';
import type { Rule } from '../rule';
import { onJourney, onOutcome } from '../target';
import { called } from '../wording';

const LETS_GO: ReadonlySet<OutcomeKind> = new Set(['exited', 'opted-out', 'escalated']);

export const reEngagementSunset: Rule<'re-engagement-sunset'> = {
  id: 're-engagement-sunset',
  title: 'A re-engagement journey ends by letting go',
  why: 'Writing on to people who never respond ruins your standing with mail providers, so that others do not get your emails either.',
  *check(scope) {
    const { journey } = scope;
    if (journey.objective !== 're-engagement' || !scope.silentPath) return;
    const { end, visits } = scope.silentPath;
    const sent = visits.some(({ touches }) => touches.some(({ touch }) => !touch.touchpoint.transactional));
    if (end.kind === 'outcome' && !LETS_GO.has(end.outcome.kind)) {
      yield { target: onOutcome(end.outcome), message: `Customers who never respond end in ${called(end.outcome, 'outcome')}, where they are not let go. Lead them to an outcome of the kind “exited” instead.` };
    } else if (end.kind === 'loop') {
      yield { target: onJourney('timeout'), message: `Customers who never respond come back to ${called(end.to, 'state')} again and again. Let them go after the last message, with an outcome of the kind “exited”.` };
    } else if (end.kind === 'outcome' && !sent) {
      yield { target: onJourney(), message: 'Customers who never respond are let go without a word. Send them at least one message that says so.' };
    }
  },
};
