import type { Rule } from '../rule';
import { onJourney } from '../target';
import { called } from '../wording';

export const noPathToSuccess: Rule<'no-path-to-success'> = {
  id: 'no-path-to-success',
  title: 'A way leads from the start to success',
  why: 'Without one nobody can convert, and every forecast is 0 %.',
  *check({ journey, start, reached, deadEnds }) {
    if (!start) return;
    // Part of a larger program succeeds when it hands customers on.
    if (journey.outcomes.some((outcome) => outcome.kind === 'handed-off' && reached.has(outcome.id))) return;
    const goals = journey.outcomes.filter((outcome) => outcome.kind === 'converted');
    if (goals.length === 0) {
      yield { target: onJourney(), message: 'The journey has no outcome that counts as success. Add a converted outcome and connect a state to it.' };
      return;
    }
    // A path that still breaks off in a dead end is reported there.
    if (goals.some((goal) => reached.has(goal.id)) || [...deadEnds].some((id) => reached.has(id))) return;
    const goal = goals.length === 1 ? called(goals[0]!, 'outcome') : 'a converted outcome';
    yield { target: onJourney(), message: `No way leads from ${called(start, 'state')} to ${goal}, so nobody can convert. Connect a state to it.` };
  },
};
