import type { Objection, Rule } from './rule';
import { brokeDown, tookTooLong } from './rules/rule-error';
import type { Scope } from './scope';

export type Clock = { now: () => number; budgetMs: number };

/** What a rule objects to. `trouble` is there when that may not be all: it broke down, or was cut off. */
export type Answer = { objections: Objection[]; trouble?: Objection };

/**
 * Puts a rule's question to a journey. Never throws. A rule that overruns its budget is cut off and asked once more, since
 * a busy machine is the likelier cause; only when it overruns again does the answer say so.
 */
export function ask(rule: Rule, scope: Scope, clock: Clock): Answer {
  const first = askOnce(rule, scope, clock);
  const answer = first.late ? askOnce(rule, scope, clock) : first;
  return answer.late ? { ...answer, trouble: tookTooLong(rule, clock.budgetMs) } : answer;
}

function askOnce(rule: Rule, scope: Scope, { now, budgetMs }: Clock): Answer & { late?: boolean } {
  const objections: Objection[] = [];
  const endMs = now() + budgetMs;
  try {
    for (const objection of rule.check(scope)) {
      objections.push(objection);
      if (now() > endMs) break;
    }
  } catch (error) {
    return { objections, trouble: brokeDown(rule, error) };
  }
  return { objections, late: now() > endMs };
}
