import type { Fix } from './fix';
import type { RuleId } from './registry';
import type { Target } from './target';

/** How much a finding weighs: an error keeps a journey from being launched, a warning asks for a look, info only informs. */
export type Severity = 'error' | 'warning' | 'info';

/** What the linter reports. `target` always names a part of the document that was linted. */
export type Finding = {
  rule: RuleId;
  severity: Severity;
  target: Target;
  message: string;
  /** Where there is a mend to offer. */
  fix?: Fix;
  /** The recommended severity, where the brand has chosen another. */
  recommended?: Severity | 'off';
  /** Accepted in the document, with a reason. Never an error. */
  suppressed?: { reason: string };
};

/** Whether two findings say the same in every word, those of their mends too. Linting makes each anew, and most say what they said before. */
export function readAlike(a: Finding, b: Finding): boolean {
  return (
    a.rule === b.rule &&
    a.severity === b.severity &&
    a.message === b.message &&
    a.target.kind === b.target.kind &&
    a.target.id === b.target.id &&
    a.target.field === b.target.field &&
    a.fix?.label === b.fix?.label &&
    a.fix?.safe === b.fix?.safe &&
    a.recommended === b.recommended &&
    a.suppressed?.reason === b.suppressed?.reason
  );
}
