import type { Finding, Severity } from '@/lib/linter/finding';

/** Heaviest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const SEVERITY_WORDS: Record<Severity, { one: string; many: string }> = {
  error: { one: 'error', many: 'errors' },
  warning: { one: 'warning', many: 'warnings' },
  info: { one: 'note', many: 'notes' },
};

/** The lists findings are shown in, in order: what is open by severity, then what was accepted with a reason. */
export const LISTS = ['error', 'warning', 'info', 'accepted'] as const;
type List = (typeof LISTS)[number];

export function listOf({ severity, suppressed }: Finding): List {
  return suppressed ? 'accepted' : severity;
}

/** Findings by severity, apart from those accepted with a reason; within each, in the order in which they came. */
export function bySeverity(findings: readonly Finding[]): Record<List, Finding[]> {
  const groups: Record<List, Finding[]> = { error: [], warning: [], info: [], accepted: [] };
  for (const finding of findings) groups[listOf(finding)].push(finding);
  return groups;
}

/** "1 error", "3 warnings". */
export function countWords(count: number, severity: Severity): string {
  return `${count.toLocaleString('en-US')} ${SEVERITY_WORDS[severity][count === 1 ? 'one' : 'many']}`;
}
