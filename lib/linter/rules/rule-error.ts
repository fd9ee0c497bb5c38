import type { Objection, RuleInfo } from '../rule';
import { onJourney } from '../target';

/** Not a question of its own: what stands in for a rule that could not give its answer. */
export const ruleError: RuleInfo<'rule-error'> = {
  id: 'rule-error',
  title: 'Every check could be carried out',
  why: 'A check that broke down may hide a problem, so the journey is not known to be in order.',
};

/** The objection made in place of a rule that threw. */
export function brokeDown(rule: RuleInfo, error: unknown): Objection {
  const reason = error instanceof Error ? error.message : String(error);
  return { target: onJourney(), message: `The check "${rule.title}" broke down (${reason}). The other checks ran; change the journey or report this fault.` };
}

/** The objection added for a rule that used up its time. What it found until then stands. */
export function tookTooLong(rule: RuleInfo, budgetMs: number): Objection {
  return { target: onJourney(), message: `The check "${rule.title}" took longer than ${budgetMs} ms and may be incomplete. Make the journey smaller, or check it again.` };
}
