import { Badge } from '@/components/ui/badge';
import type { Severity } from '@/lib/linter/finding';

const WORDS = { error: 'Error', warning: 'Warning', info: 'Note', off: 'Off' } as const;
const TONES = { error: 'danger', warning: 'warning', info: 'info', off: 'neutral' } as const;

/** How serious a rule's findings are, in a word. */
export function SeverityBadge({ severity }: { severity: Severity | 'off' }) {
  return <Badge tone={TONES[severity]}>{WORDS[severity]}</Badge>;
}
