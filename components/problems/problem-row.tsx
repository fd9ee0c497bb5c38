import { memo } from 'react';
import { SeverityIcon } from '@/components/ui/severity-icon';
import type { Finding } from '@/lib/linter/finding';
import { ruleInfo } from '@/lib/linter/registry';
import { moveBetweenRows, ROW } from './move-between-rows';

type Props = {
  finding: Finding;
  name: string;
  kind: string;
  index: number;
  /** Whether Tab leads here; the arrow keys lead to the others. */
  tabStop: boolean;
  onFocus: (index: number) => void;
  onReveal: (finding: Finding) => void;
};

/** One finding: where, what is wrong and what to do, and the rule that says so. Pressing it shows the place. */
export const ProblemRow = memo(function ProblemRow({ finding, name, kind, index, tabStop, onFocus, onReveal }: Props) {
  return (
    <li>
      <button
        type="button"
        {...ROW}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => onReveal(finding)}
        onFocus={() => onFocus(index)}
        onKeyDown={moveBetweenRows}
        className="focus-inset grid w-full grid-cols-[16px_minmax(0,1fr)_auto] items-start gap-x-2 px-3 py-1.5 text-left hover:bg-hover @xl:grid-cols-[16px_minmax(9rem,15rem)_minmax(0,1fr)_auto] @xl:gap-x-3"
      >
        <SeverityIcon severity={finding.severity} className="mt-0.5" />
        <span className="min-w-0 truncate">
          <span className="font-medium">{name}</span>
          <span className="text-12 text-faint"> · {kind}</span>
        </span>
        <span className="col-start-2 row-start-2 text-pretty text-muted @xl:col-start-3 @xl:row-start-1">{finding.message}</span>
        <span title={ruleInfo(finding.rule)?.title} className="col-start-3 row-start-1 pt-0.5 font-mono text-11 leading-4 text-faint @xl:col-start-4">
          {finding.rule}
        </span>
      </button>
    </li>
  );
});
