import canonicalize from 'canonicalize';
import { DEFAULT_RULES } from './default-rules';
import { ApprovalRules } from './rules';

/** What of a brand's rules may follow the usual ones: then it is not stored, and changes with them. */
export const FOLLOWING = ['policies', 'thresholds'] as const;
export type Following = (typeof FOLLOWING)[number];

/** A brand's rules as they are stored: what follows the usual ones is left out. */
export type StoredRules = Omit<ApprovalRules, Following> & Partial<Pick<ApprovalRules, Following>>;

/** What of these rules is as usual, and so follows what is usual. */
export function followed(rules: Pick<ApprovalRules, Following>): Following[] {
  return FOLLOWING.filter((part) => canonicalize(rules[part]) === canonicalize(DEFAULT_RULES[part]));
}

/** What has to be stored of these rules; null where nothing differs from what is usual. */
export function toStored(rules: ApprovalRules): StoredRules | null {
  if (canonicalize(rules) === canonicalize(DEFAULT_RULES)) return null;
  const follows = followed(rules);
  return Object.fromEntries(Object.entries(rules).filter(([part]) => !follows.some((each) => each === part))) as StoredRules;
}

/** The rules that hold, by what is stored. */
export function fromStored(stored: StoredRules | null): ApprovalRules {
  return stored ? ApprovalRules.parse({ thresholds: DEFAULT_RULES.thresholds, policies: DEFAULT_RULES.policies, ...stored }) : DEFAULT_RULES;
}
