import type { Finding } from '@/lib/linter/finding';
import { suppress } from '@/lib/linter/suppress';
import type { Command } from '../command';

/** The longest reason that is kept, in characters. */
export const MAX_REASON_LENGTH = 500;

const WORDS = { warning: 'warning', info: 'note' } as const;

/**
 * Accepts what a rule finds about a part, for a reason of at most {@link MAX_REASON_LENGTH} characters. A reason without words
 * changes nothing, and neither does accepting an error: it has to be mended.
 */
export function suppressFinding({ rule, severity, target }: Finding, reason: string): Command {
  const said = shortened(reason.trim());
  return {
    label: severity === 'error' ? 'Accept an error' : `Accept a ${WORDS[severity]}`,
    recipe(draft) {
      if (severity !== 'error' && said) suppress(draft, rule, target, said);
    },
  };
}

/** Takes back that a rule's findings about a part were accepted. */
export function bringBackFinding({ rule, severity, target }: Finding): Command {
  return {
    label: `Bring back ${severity === 'error' ? 'an error' : `a ${WORDS[severity]}`}`,
    recipe: (draft) => suppress(draft, rule, target, ''),
  };
}

/** Cuts no character in two. */
function shortened(text: string): string {
  return text.slice(0, MAX_REASON_LENGTH).replace(/[\uD800-\uDBFF]$/, '').trim();
}
