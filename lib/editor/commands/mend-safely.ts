import type { Finding } from '@/lib/linter/finding';
import { safeFixes } from '@/lib/linter/apply-fixes';
import type { Command } from '../command';

/** Makes every mend among the findings that is certain, one after the other, as one step of undo. */
export function mendSafely(findings: readonly Finding[]): Command {
  const fixes = safeFixes(findings);
  return {
    label: `Mend ${fixes.length} problems safely`,
    recipe(draft) {
      for (const { recipe } of fixes) recipe(draft);
    },
  };
}
