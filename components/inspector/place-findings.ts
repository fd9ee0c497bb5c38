import type { Finding } from '@/lib/linter/finding';

/**
 * Where a finding is said: at the field with the longest path that is the finding's own or a parent of it, else (undefined)
 * at the top of the form. `claimed` are the paths of the fields on screen: 'brief', 'brief.cta'.
 */
export function placeOf(finding: Finding, claimed: Iterable<string>): string | undefined {
  const { field } = finding.target;
  let best: string | undefined;
  if (field === undefined) return undefined;
  for (const path of claimed) {
    const covers = field === path || field.startsWith(`${path}.`);
    if (covers && (best === undefined || path.length > best.length)) best = path;
  }
  return best;
}
