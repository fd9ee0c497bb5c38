import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { classNames } from '@/components/ui/class-names';
import { SeverityIcon } from '@/components/ui/severity-icon';
import { StageDot } from '@/components/ui/stage-dot';
import { ACCEPTED, sameGroup, tallyWords, type Problem, type ProblemGroup } from './list-problems';
import { ENTRY, LANDING } from './move-between-rows';
import { ProblemRow, type ProblemActions } from './problem-row';
import { SEVERITIES } from './severity';

type Props = {
  group: ProblemGroup;
  /** Its problems that are drawn; none while it is folded. */
  rows: readonly Problem[];
  folded: boolean;
  onFold: (id: string, folded: boolean) => void;
  /** Key of the entry that Tab leads to: a problem's, or {@link headKey} of a group. */
  tabStop: string | undefined;
  currentKey: string | undefined;
  actions: ProblemActions;
};

/** Their usual heights, for groups that were not in view yet. */
const [HEAD_PX, ROW_PX] = [32, 32];

/** What a group's head is called where problems go by their keys. */
export const headKey = (id: string) => `group ${id}`;

/** A part (or a severity) with its problems below; the head counts and folds them. */
export const ProblemGroupList = memo(function ProblemGroupList({ group, rows, folded, onFold, tabStop, currentKey, actions }: Props) {
  const { id, title, kind, problems } = group;
  const byPart = kind !== undefined;
  const counts = byPart || id === ACCEPTED ? tallyWords(problems) : '';
  const words = [title, kind].filter(Boolean).join(', ');
  return (
    <div style={{ containIntrinsicHeight: `auto ${HEAD_PX + rows.length * ROW_PX}px` }} className="[content-visibility:auto] not-first:border-t not-first:border-line">
      <div {...ENTRY} className="sticky top-0 z-10 bg-surface">
        <button
          type="button"
          {...LANDING}
          data-key={headKey(id)}
          tabIndex={tabStop === headKey(id) ? 0 : -1}
          aria-expanded={!folded}
          aria-label={counts ? `${words}: ${counts}` : words}
          onClick={() => onFold(id, !folded)}
          className="focus-inset flex h-7 w-full items-center gap-2 px-3 text-left hover:bg-hover"
        >
          <ChevronRight aria-hidden className={classNames('size-4 shrink-0 text-faint transition-transform', !folded && 'rotate-90')} />
          {kind === 'state' && <StageDot decorative stage={group.stage} />}
          <span className="min-w-0 truncate text-12 font-medium">{title}</span>
          {kind && <span className="shrink-0 text-12 text-faint">{kind}</span>}
          <span className="ml-auto flex shrink-0 items-center gap-2">{(byPart || id === ACCEPTED) && <Counts problems={problems} />}</span>
        </button>
      </div>
      {!folded && (
        <ul aria-label={words} className="pb-1">
          {rows.map((problem) => (
            <ProblemRow key={problem.key} problem={problem} named={!byPart} tabStop={tabStop === problem.key} current={currentKey === problem.key} {...actions} />
          ))}
        </ul>
      )}
    </div>
  );
}, looksTheSame);

/** Rows are the first problems of the group, so their number tells which. */
function looksTheSame({ group: was, rows: drawn, ...a }: Props, { group: is, rows: draws, ...b }: Props): boolean {
  return sameGroup(was, is) && drawn.length === draws.length && (Object.keys(a) as (keyof typeof a)[]).every((prop) => a[prop] === b[prop]);
}

function Counts({ problems }: { problems: readonly Problem[] }) {
  return SEVERITIES.map((severity) => {
    const count = problems.filter(({ finding }) => finding.severity === severity).length;
    return (
      count > 0 && (
        <span key={severity} className="tabular inline-flex items-center gap-1 text-12 text-muted">
          <SeverityIcon decorative severity={severity} className="size-3.5" />
          {count}
        </span>
      )
    );
  });
}
