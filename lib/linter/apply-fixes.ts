import type { Journey } from '@/lib/journey/journey';
import type { Finding } from './finding';
import type { Fix } from './fix';
import { lint, type LintContext } from './lint';

/** The mends among findings that are certain. Findings that were accepted are left alone. */
export function safeFixes(findings: readonly Finding[]): Fix[] {
  return findings.flatMap(({ fix, suppressed }) => (fix?.safe && !suppressed ? [fix] : []));
}

/** The journey with every certain mend made, one after the other; the journey itself where there is none. It is not changed. */
export function applySafeFixes(journey: Journey, context: LintContext = {}): Journey {
  const fixes = safeFixes(lint(journey, context));
  if (fixes.length === 0) return journey;
  const draft = structuredClone(journey);
  for (const { recipe } of fixes) recipe(draft);
  return draft;
}
