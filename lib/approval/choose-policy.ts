import type { RiskLevel } from './risk-level';
import type { ApprovalPolicy, ApprovalRules } from './rules';

/** The policy that holds for a risk: the first that names it. Null when none does, and then nothing can be approved. */
export function choosePolicy({ policies }: ApprovalRules, level: RiskLevel): ApprovalPolicy | null {
  return policies.find(({ risks }) => risks.includes(level)) ?? null;
}
