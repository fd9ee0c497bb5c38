import type { Rule, RuleInfo } from './rule';
import { deadEnd } from './rules/dead-end';
import { entryCriteria } from './rules/entry-criteria';
import { exitCriteria } from './rules/exit-criteria';
import { noPathToSuccess } from './rules/no-path-to-success';
import { optOut } from './rules/opt-out';
import { rateSource } from './rules/rate-source';
import { rateSum } from './rules/rate-sum';
import { ruleError } from './rules/rule-error';
import { stateLimit } from './rules/state-limit';
import { timeout } from './rules/timeout';
import { touchpointElements } from './rules/touchpoint-elements';
import { unknownTouchpoint } from './rules/unknown-touchpoint';
import { unreachable } from './rules/unreachable';

/** Every rule, in the order in which their findings about one part are listed. */
export const RULES = [
  stateLimit,
  entryCriteria,
  exitCriteria,
  timeout,
  unreachable,
  deadEnd,
  noPathToSuccess,
  touchpointElements,
  optOut,
  rateSource,
  rateSum,
  unknownTouchpoint,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'] | (typeof ruleError)['id'];

/** Title and reason of every rule that can appear in a finding. */
export const RULE_INFOS: readonly RuleInfo<RuleId>[] = [...RULES, ruleError];

/** Title and reason of one rule. */
export function ruleInfo(id: RuleId): RuleInfo<RuleId> {
  return RULE_INFOS.find((info) => info.id === id)!;
}
