'use client';

import { CircleCheck } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useEditor, useEditorStore, useFindings } from '@/components/builder/editor-context';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Severity } from '@/lib/linter/finding';
import type { Fix } from '@/lib/linter/fix';
import { ROWS } from './move-between-rows';
import { nameTarget } from './name-target';
import { ProblemRow } from './problem-row';
import { bySeverity, countWords, LISTS, listOf, SEVERITIES } from './severity';
import { SeverityFilter } from './severity-filter';
import { useReveal } from './use-reveal';

const FIRST_SHOWN = 100;

/** Everything the linter says about the journey, heaviest first; each row leads to its place. */
export function ProblemsPanel() {
  const findings = useFindings();
  const journey = useDeferredValue(useEditor((state) => state.journey));
  const groups = useMemo(() => bySeverity(findings), [findings]);
  const [filter, setFilter] = useState<ReadonlySet<Severity>>(new Set());
  const [all, setAll] = useState(false);
  const reveal = useReveal();
  const store = useEditorStore();
  const mend = useCallback(({ label, recipe }: Fix) => store.getState().run({ label, recipe }), [store]);
  const [focused, setFocused] = useState(0);

  const matching = useMemo(() => SEVERITIES.filter((severity) => !filter.size || filter.has(severity)).flatMap((severity) => groups[severity]).concat(filter.size ? [] : groups.accepted), [groups, filter]);
  const rows = useMemo(
    () => (all ? matching : matching.slice(0, FIRST_SHOWN)).map((finding, i) => ({ finding, i, ...nameTarget(journey, finding.target) })),
    [matching, all, journey],
  );
  const tabStop = Math.min(focused, rows.length - 1);

  const toggle = (severity: Severity) => {
    const next = new Set(filter);
    if (!next.delete(severity)) next.add(severity);
    setFilter(next);
  };

  return (
    <section aria-label="Problems" className="@container flex h-full min-h-0 flex-col">
      {!rows.length && !filter.size ? (
        <Nothing empty={journey.states.length === 0} />
      ) : (
        <>
          <div className="flex shrink-0 items-center justify-between gap-3 border-b border-line px-3 py-1.5">
            <SeverityFilter counts={{ error: groups.error.length, warning: groups.warning.length, info: groups.info.length }} shown={filter} onToggle={toggle} />
            {groups.error.length > 0 && <p className="hidden text-12 text-faint @2xl:block">Errors keep a journey from being launched.</p>}
          </div>
          <div {...ROWS} className="scroll-quiet min-h-0 flex-1 overflow-y-auto py-1">
            {LISTS.map((list) => {
              const group = rows.filter(({ finding }) => listOf(finding) === list);
              if (!group.length) return null;
              const words = list === 'accepted' ? `Accepted with a reason (${groups.accepted.length})` : countWords(groups[list].length, list);
              return (
                <div key={list} className="not-first:mt-1 not-first:border-t not-first:border-line not-first:pt-1">
                  {list === 'accepted' && <p aria-hidden className="px-3 py-1 text-12 text-faint">{words}</p>}
                  <ul aria-label={words}>
                    {group.map(({ finding, i, name, kind }) => (
                      <ProblemRow key={i} finding={finding} name={name} kind={kind} index={i} tabStop={i === tabStop} onFocus={setFocused} onReveal={reveal} onFix={mend} />
                    ))}
                  </ul>
                </div>
              );
            })}
            {!matching.length && <p className="px-3 py-6 text-center text-muted">None of these. Other problems are hidden by the filter.</p>}
            {matching.length > rows.length && (
              <div className="px-3 py-2">
                <Button size="sm" onClick={() => setAll(true)}>
                  Show all {matching.length.toLocaleString('en-US')}
                </Button>
              </div>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function Nothing({ empty }: { empty: boolean }) {
  return (
    <EmptyState icon={<CircleCheck />} title={empty ? 'Nothing to check yet' : 'Nothing wrong'} className="my-auto py-6">
      {empty ? 'Add the first state and what is missing will be listed here.' : 'Every rule is met. The next step: simulate the journey to see how many customers convert and where they are lost.'}
    </EmptyState>
  );
}
