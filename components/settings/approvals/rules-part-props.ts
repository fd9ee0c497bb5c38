import type { ApprovalRules } from '@/lib/approval/rules';

/** What each part of the page gets: the rules as they are typed, a way to change them, and what is wrong where. */
export type RulesPartProps = {
  rules: ApprovalRules;
  change: (part: Partial<ApprovalRules>) => void;
  /** What is wrong with the value at a path such as "policies[0].people", or below it. */
  errorOf: (path: string) => string | undefined;
  disabled: boolean;
};
