import type { Finding } from '@/lib/linter/finding';
import { isShown, type Filter } from './list-problems';

/** How many open findings each rule has under the chosen severities, by name; chosen rules stay even when they have none left. */
export function rulesPresent(findings: readonly Finding[], { severities, rules }: Pick<Filter, 'severities' | 'rules'>): { rule: string; count: number }[] {
  const counts = new Map(rules.map((rule) => [rule, 0]));
  for (const finding of findings) {
    if (finding.suppressed || !isShown(finding, { severities, rules: [] })) continue;
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
