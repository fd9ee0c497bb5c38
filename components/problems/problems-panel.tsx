'use client';

import { CircleCheck } from 'lucide-react';
import { useCallback, useMemo, useRef, useState, type FocusEvent } from 'react';
import { useChecked, useEditor, useFromFindings } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { listProblems, openProblems, sameGroups, type Problem, type ProblemGroup } from './list-problems';
import { moveBetweenRows } from './move-between-rows';
import { headKey, ProblemGroupList } from './problem-group';
import { useProblemView, useProblemViewStore } from './problem-view';
import { ProblemsToolbar } from './problems-toolbar';
import { RehearsalChecks } from './rehearsal-checks';
import { SplitOffer } from './split-offer';
import type { Position } from './step-through';
import { useArrival } from './use-arrival';
import { useProblemActions } from './use-problem-actions';

const FIRST_SHOWN = 100;

/** Everything the linter says about the journey, by part or by weight; each row leads to its place, and to its mend where there is one. */
export default function ProblemsPanel() {
  const checked = useChecked();
  const empty = useEditor(({ journey }) => journey.states.length === 0);
  const view = useProblemViewStore();
  const { order, severities, rules, folded, current } = useProblemView((state) => state);
  const panel = useRef<HTMLElement>(null);
  const { actions, onMendAll, dialog } = useProblemActions(panel);
  const [all, setAll] = useState(false);
  useArrival();

  const groups = useFromFindings((findings, journey) => listProblems(findings, journey, { order, severities, rules }), sameGroups);
  const others = useFromFindings((findings) => findings.length > 0, Object.is);
  const tooMany = useFromFindings((findings) => findings.some(({ rule }) => rule === 'state-limit'), Object.is);
  const drawn = useMemo(() => rowsOf(groups, folded, all ? Infinity : FIRST_SHOWN, current?.key), [groups, folded, all, current]);
  const [tabStop, setTabStop] = useTabStop(groups, drawn, current?.key);
  const fold = useCallback(
    (id: string, folds: boolean) => view.setState((state) => ({ folded: folds ? [...state.folded, id] : state.folded.filter((each) => each !== id) })),
    [view],
  );
  const onFocus = ({ target }: FocusEvent) => {
    const key = target.closest('[data-problem-entry]')?.querySelector<HTMLElement>('[data-key]')?.dataset.key;
    if (key !== undefined) setTabStop(key);
  };

  const filtered = severities.length > 0 || rules.length > 0;
  const rowCount = groups.reduce((sum, { id, problems }) => sum + (folded.includes(id) ? 0 : problems.length), 0);
  const drawnCount = drawn.reduce((sum, rows) => sum + rows.length, 0);
  return (
    <section ref={panel} tabIndex={-1} aria-label="Problems" className="@container flex h-full min-h-0 flex-col focus-inset">
      <RehearsalChecks />
      {!checked ? null : !groups.length && !filtered ? (
        <Nothing empty={empty} />
      ) : (
        <>
          <ProblemsToolbar onMendAll={onMendAll} />
          {tooMany && <SplitOffer />}
          <VisuallyHidden>The list is one stop for Tab. The up and down arrow keys move between problems, left and right between what can be done about one.</VisuallyHidden>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the buttons inside, heard in one place */}
          <div onKeyDown={moveBetweenRows} onFocus={onFocus} className="scroll-quiet relative min-h-0 flex-1 overflow-y-auto">
            {groups.length > 0 && openProblems(groups).length === 0 && <p className="px-3 py-3 text-muted">{filtered ? 'Nothing else matches the filter.' : 'Nothing wrong but what was accepted.'}</p>}
            {groups.map((group, i) => (
              <ProblemGroupList
                key={group.id}
                group={group}
                rows={drawn[i]!}
                folded={folded.includes(group.id)}
                onFold={fold}
                tabStop={tabStop}
                currentKey={current?.key}
                actions={actions}
              />
            ))}
            {!groups.length && <p className="px-3 py-6 text-center text-muted">None of these. {others && 'Other problems are hidden by the filter.'}</p>}
            {rowCount > drawnCount && (
              <div className="px-3 py-2">
                <Button size="sm" onClick={() => setAll(true)}>
                  Show all {rowCount.toLocaleString('en-US')}
                </Button>
              </div>
            )}
          </div>
        </>
      )}
      {dialog}
    </section>
  );
}

/** The rows to draw of each group: none of a folded one, and in all only so many, but always down to the current one. */
function rowsOf(groups: readonly ProblemGroup[], folded: readonly string[], limit: number, currentKey: string | undefined): (readonly Problem[])[] {
  const unfolded = groups.map(({ id, problems }) => (folded.includes(id) ? [] : problems));
  const at = currentKey === undefined ? -1 : unfolded.flat().findIndex(({ key }) => key === currentKey);
  let left = Math.max(limit, at + 1);
  return unfolded.map((problems) => {
    const rows = problems.length > left ? problems.slice(0, left) : problems;
    left -= rows.length;
    return rows;
  });
}

/** The entry that Tab leads to: the one last focused or led to, else what took its place; at first the first problem. */
function useTabStop(groups: readonly ProblemGroup[], drawn: readonly (readonly Problem[])[], currentKey: string | undefined): [string | undefined, (key: string) => void] {
  const keys = groups.flatMap(({ id }, i) => [headKey(id), ...drawn[i]!.map(({ key }) => key)]);
  const positionOf = (key: string | undefined): Position | undefined => (key === undefined ? undefined : { key, at: Math.max(0, keys.indexOf(key)) });
  const [chosen, setChosen] = useState(() => positionOf(currentKey));
  const [led, setLed] = useState(currentKey);
  if (led !== currentKey) {
    setLed(currentKey);
    if (currentKey !== undefined) setChosen(positionOf(currentKey));
  }
  const choose = (key: string) => setChosen(positionOf(key));
  if (!chosen) return [drawn.find((rows) => rows.length)?.[0]?.key ?? keys[0], choose];
  return [keys.includes(chosen.key) ? chosen.key : keys[Math.min(chosen.at, keys.length - 1)], choose];
}

function Nothing({ empty }: { empty: boolean }) {
  return (
    <EmptyState icon={<CircleCheck />} title={empty ? 'Nothing to check yet' : 'Nothing wrong'} className="my-auto py-6">
      {empty ? 'Add the first state and what is missing will be listed here.' : 'Every rule is met. The next step: simulate the journey to see how many customers convert and where they are lost.'}
    </EmptyState>
  );
}
