import { classNames } from '@/components/ui/class-names';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { Tooltip } from '@/components/ui/tooltip';
import type { Severity } from '@/lib/linter/finding';
import { countWords, SEVERITIES } from './severity';

type Props = { counts: Record<Severity, number>; shown: readonly Severity[]; onToggle: (severity: Severity) => void };

/** Toggles that narrow the list to the pressed severities; with none pressed, all are shown. */
export function SeverityFilter({ counts, shown, onToggle }: Props) {
  return (
    <fieldset aria-label="Show only" className="flex flex-wrap gap-1">
      {SEVERITIES.filter((severity) => severity !== 'info' || counts.info > 0 || shown.includes('info')).map((severity) => (
        <Tooltip key={severity} content={severity === 'error' && 'Errors keep a journey from being launched. They have to be mended and cannot be accepted.'}>
          <button
            type="button"
            aria-pressed={shown.includes(severity)}
            onClick={() => onToggle(severity)}
            className={classNames(
              'tabular inline-flex h-7 items-center gap-1.5 rounded-md border px-2 text-12 font-medium transition-colors',
              shown.includes(severity) ? 'border-accent bg-accent-soft text-accent-ink' : 'border-line text-muted hover:bg-hover hover:text-ink',
            )}
          >
            <SeverityIcon decorative severity={severity} className="size-3.5" />
            {countWords(counts[severity], severity)}
          </button>
        </Tooltip>
      ))}
    </fieldset>
  );
}
