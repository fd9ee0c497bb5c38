import type { Finding, Severity } from '@/lib/linter/finding';

/** Heaviest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const SEVERITY_WORDS: Record<Severity, { one: string; many: string }> = {
  error: { one: 'error', many: 'errors' },
  warning: { one: 'warning', many: 'warnings' },
  info: { one: 'note', many: 'notes' },
};

/** Findings that are open, by severity; within each, in the order in which they came. Those accepted with a reason are left out. */
export function bySeverity(findings: readonly Finding[]): Record<Severity, Finding[]> {
  const groups: Record<Severity, Finding[]> = { error: [], warning: [], info: [] };
  for (const finding of findings) if (!finding.suppressed) groups[finding.severity].push(finding);
  return groups;
}

/** "1 error", "3 warnings". */
export function countWords(count: number, severity: Severity): string {
  return `${count.toLocaleString('en-US')} ${SEVERITY_WORDS[severity][count === 1 ? 'one' : 'many']}`;
}
