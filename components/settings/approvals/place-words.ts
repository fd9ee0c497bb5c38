import type { ApprovalRules } from '@/lib/approval/rules';
import { SECTION_WORDS } from '@/lib/approval/section';
import { THRESHOLD_WORDS } from '@/lib/approval/threshold-words';

const FIELDS: Record<string, string> = {
  name: 'name', risks: 'risks', needs: 'who says yes', people: 'different people', checklist: 'checklist', answerWithinDays: 'days to answer', validForDays: 'days to launch',
  selfApproval: 'Statement on self-approval', platforms: 'Platforms in use', countries: 'Countries written to', industries: 'Regulated industries',
}; // prettier-ignore

/** Where on the page a problem is, for people: "Policy “Critical”, different people" for "policies[2].people". */
export function placeWords(path: string, { policies }: ApprovalRules): string {
  const [, index, , field, need] = /^policies\[(\d+)\](\.(\w+)(?:\[(\d+)\])?)?/.exec(path) ?? [];
  if (index === undefined) {
    const [first = '', second = ''] = path.split(/[.[]/);
    return (first === 'thresholds' && THRESHOLD_WORDS[second as keyof typeof THRESHOLD_WORDS]?.name) || FIELDS[first] || path;
  }
  const policy = policies[Number(index)];
  const section = field === 'needs' && need !== undefined ? policy?.needs[Number(need)]?.section : undefined;
  const part = section ? SECTION_WORDS[section].name.toLowerCase() : field && (FIELDS[field] ?? field);
  return [policy?.name ? `Policy “${policy.name}”` : `Policy ${Number(index) + 1}`, part].filter(Boolean).join(', ');
}
