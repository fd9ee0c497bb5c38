import { Check, Undo2 } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { useCan } from '@/components/shell/role-context';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { SeverityIcon } from '@/components/ui/severity-icon';
import type { Finding } from '@/lib/linter/finding';
import { ruleInfo } from '@/lib/linter/registry';
import { sameProblem, type Problem } from './list-problems';
import { ENTRY, LANDING } from './move-between-rows';
import { SEVERITY_WORDS } from './severity';

/** What can be done about a problem. */
export type ProblemActions = {
  onReveal: (problem: Problem) => void;
  onMend: (finding: Finding) => void;
  onAccept: (finding: Finding) => void;
  onBringBack: (finding: Finding) => void;
};

type Props = ProblemActions & {
  problem: Problem;
  /** Whether the part's name is shown, not only read out. */
  named: boolean;
  /** Whether Tab leads here; the arrow keys lead to the rest. */
  tabStop: boolean;
  /** Whether it is the problem that was last led to. */
  current: boolean;
};

/** One finding: where, what is wrong and what to do, the rule that says so, and what can be done at once. Pressing it shows the place. */
export const ProblemRow = memo(function ProblemRow({ problem, named, tabStop, current, onReveal, onMend, onAccept, onBringBack }: Props) {
  const {
    finding,
    about: { name, kind },
  } = problem;
  const { severity, suppressed, recommended, fix, rule } = finding;
  const mayWrite = useCan('journey.write');
  const hasWords = mayWrite && (suppressed !== undefined || fix !== undefined);
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li
      {...ENTRY}
      ref={entry}
      aria-current={current || undefined}
      className={classNames(
        'grid scroll-mt-8 grid-cols-[minmax(0,1fr)_auto] items-start pr-2 hover:bg-hover [contain-intrinsic-size:auto_32px] [content-visibility:auto] @xl:grid-cols-[minmax(0,1fr)_auto_auto]',
        current && 'bg-hover shadow-[inset_2px_0_0_var(--color-accent)]',
      )}
    >
      <button
        type="button"
        {...LANDING}
        data-key={problem.key}
        tabIndex={tabStop ? 0 : -1}
        onClick={() => onReveal(problem)}
        className={classNames(
          'focus-inset col-start-1 row-start-1 grid min-w-0 grid-cols-[16px_minmax(0,1fr)] items-start gap-x-2 py-1.5 pr-2 pl-3 text-left @xl:gap-x-3',
          !hasWords && 'row-span-2 @xl:row-span-1',
          named && '@xl:grid-cols-[16px_minmax(8rem,13rem)_minmax(0,1fr)]',
        )}
      >
        <span title={severity === 'error' ? 'Errors keep a journey from being launched and cannot be accepted' : undefined} className="mt-0.5 inline-flex">
          <SeverityIcon severity={severity} />
        </span>
        <span title={named ? `${name} · ${kind}` : undefined} className={named ? 'min-w-0 truncate' : 'sr-only'}>
          <span className="font-medium">{name}</span>
          <span className="text-12 text-faint"> · {kind} </span>
        </span>
        <span className={classNames('col-start-2 min-w-0 text-pretty wrap-anywhere', named && 'text-muted @xl:col-start-3')}>
          {finding.message}
          {recommended && (
            <span title={`Recommended: ${recommended === 'off' ? 'off' : SEVERITY_WORDS[recommended].one}. Your brand chose ${SEVERITY_WORDS[severity].one}.`}>
              {' '}
              <Badge className="align-text-bottom">Brand setting</Badge>
            </span>
          )}
          {suppressed && <span className="block text-12 text-muted">Reason: {suppressed.reason}</span>}
        </span>
      </button>
      <a
        href={`/help/rules/${rule}`}
        target="_blank"
        rel="noopener"
        tabIndex={-1}
        title={ruleInfo(rule)?.title}
        aria-label={`${rule}: about this rule, in a new tab`}
        className="col-start-2 row-start-1 mt-1 inline-flex min-h-6 items-center rounded-md px-1 font-mono text-11 leading-4 text-faint underline decoration-transparent underline-offset-3 transition-colors hover:text-accent-ink hover:decoration-current"
      >
        {rule}
      </a>
      <div className={classNames(hasWords ? 'col-span-2 col-start-1 pl-9' : 'col-start-2', 'row-start-2 flex flex-wrap items-center justify-end gap-1 @xl:col-span-1 @xl:col-start-3 @xl:row-start-1 @xl:min-w-8 @xl:py-0.5 @xl:pl-1')}>
        {mayWrite && fix && !suppressed && (
          <Button size="sm" tabIndex={-1} className="max-w-72" onClick={() => onMend(finding)}>
            {fix.label}
          </Button>
        )}
        {mayWrite && severity !== 'error' && !suppressed && <IconButton size="sm" tabIndex={-1} label={`Accept this ${SEVERITY_WORDS[severity].one}, with a reason`} icon={<Check />} onClick={() => onAccept(finding)} />}
        {mayWrite && suppressed && (
          <Button size="sm" variant="ghost" tabIndex={-1} icon={<Undo2 />} onClick={() => onBringBack(finding)}>
            Bring back
          </Button>
        )}
      </div>
    </li>
  );
}, looksTheSame);

function looksTheSame({ problem: was, ...a }: Props, { problem: is, ...b }: Props): boolean {
  return sameProblem(was, is) && (Object.keys(a) as (keyof typeof a)[]).every((prop) => a[prop] === b[prop]);
}
