import type { Rule } from '../rule';
import { proposal } from '../fix';
import { onTouchpoint } from '../target';
import { called, isBlank, subject, transitionName } from '../wording';

/** Words that do not say what happens next. */
const VAGUE = /^(click( here)?|here|link|more|read more|learn more|find out more|see more|submit|go|ok|okay|next|continue|button|cta)[.!…>→ ]*$/i;
/** What joins two things to do. */
const TWO = /\s(or|and\/or)\s|\s[/|]\s|;/i;

export const cta: Rule<'cta'> = {
  id: 'cta',
  title: 'Every message asks for one thing, and says what',
  why: 'Customers follow a call to action when they know what they get; with two to choose from, fewer follow either.',
  *check(scope) {
    for (const state of scope.journey.states) {
      for (const touchpoint of state.touchpoints) {
        const { cta: words, leadsTo } = touchpoint.brief ?? {};
        if (!isBlank(words)) {
          const said = words!.trim();
          const target = onTouchpoint(touchpoint, 'brief.cta');
          if (VAGUE.test(said)) yield { target, message: `“${said}” does not say what customers get in ${called(touchpoint, 'touchpoint')}. Say it, as in “See my plan”.` };
          else if (TWO.test(said)) yield { target, message: `The call to action of ${called(touchpoint, 'touchpoint')} asks for two things (“${said}”). Keep the one that matters.` };
        }
        const transition = leadsTo === undefined ? undefined : scope.transitions.get(leadsTo);
        if (!transition || transition.from === state.id) continue;
        yield {
          target: onTouchpoint(touchpoint, 'brief.leadsTo'),
          message: `${subject(touchpoint, 'touchpoint')} is meant to bring about ${transitionName(scope, transition)}, but is sent in ${called(state, 'state')}. Choose a transition that leaves that state.`,
          fix: proposal.touchpoint('Choose none for now', touchpoint, ({ brief }) => void (brief && delete brief.leadsTo)),
        };
      }
    }
  },
};
