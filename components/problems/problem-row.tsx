import { memo } from 'react';
import { Button } from '@/components/ui/button';
import { SeverityIcon } from '@/components/ui/severity-icon';
import type { Finding } from '@/lib/linter/finding';
import type { Fix } from '@/lib/linter/fix';
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
  onFix: (fix: Fix) => void;
};

/** One finding: where, what is wrong and what to do, and the rule that says so. Pressing it shows the place. */
export const ProblemRow = memo(function ProblemRow({ finding, name, kind, index, tabStop, onFocus, onReveal, onFix }: Props) {
  return (
    <li className="flex items-start hover:bg-hover [contain-intrinsic-size:auto_32px] [content-visibility:auto]">
      <button
        type="button"
        {...ROW}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => onReveal(finding)}
        onFocus={() => onFocus(index)}
        onKeyDown={moveBetweenRows}
        className="focus-inset grid min-w-0 flex-1 grid-cols-[16px_minmax(0,1fr)_auto] items-start gap-x-2 px-3 py-1.5 text-left @xl:grid-cols-[16px_minmax(8rem,13rem)_minmax(0,1fr)_auto] @xl:gap-x-3"
      >
        <SeverityIcon severity={finding.severity} className="mt-0.5" />
        <span title={`${name} · ${kind}`} className="min-w-0 truncate">
          <span className="font-medium">{name}</span>
          <span className="text-12 text-faint"> · {kind}</span>
        </span>
        <span className="col-start-2 row-start-2 text-pretty text-muted @xl:col-start-3 @xl:row-start-1">
          {finding.message}
          {finding.suppressed && <span className="block text-12 text-faint">Accepted: {finding.suppressed.reason}</span>}
        </span>
        <span title={ruleInfo(finding.rule)?.title} className="col-start-3 row-start-1 pt-0.5 font-mono text-11 leading-4 text-faint @xl:col-start-4">
          {finding.rule}
        </span>
      </button>
      {finding.fix && !finding.suppressed && (
        <Button size="sm" tabIndex={tabStop ? 0 : -1} className="my-0.5 mr-3" onClick={() => onFix(finding.fix!)}>
          {finding.fix.label}
        </Button>
      )}
    </li>
  );
}, looksTheSame);

/** Linting makes every finding anew; most say what they said before, and mend the same. */
function looksTheSame(a: Props, b: Props): boolean {
  const [was, is] = [a.finding, b.finding];
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.index === b.index &&
    a.tabStop === b.tabStop &&
    a.onFocus === b.onFocus &&
    a.onReveal === b.onReveal &&
    a.onFix === b.onFix &&
    was.fix?.label === is.fix?.label &&
    was.suppressed?.reason === is.suppressed?.reason &&
    was.message === is.message &&
    was.rule === is.rule &&
    was.severity === is.severity &&
    was.target.kind === is.target.kind &&
    was.target.id === is.target.id &&
    was.target.field === is.target.field
  );
}
