'use client';

import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useEditor, useEditorStore, useFindings } from '@/components/builder/editor-context';
import { chordOf } from '@/components/canvas/actions/chord';
import { useCan } from '@/components/shell/role-context';
import { classNames } from '@/components/ui/class-names';
import type { Command } from '@/lib/editor/command';
import { listRows, rowKey, type ListRow } from '@/lib/editor/list-rows';
import { useKeptFocus } from '../use-kept-focus';
import { KeyLegend } from './key-legend';
import { ListToolbar } from './list-toolbar';
import { COLUMNS, PartRow } from './part-row';
import { QuestionDialog } from './question-dialog';
import { ROW_ACTIONS, rowAction, type ListContext, type Question } from './row-actions';
import { useActiveRow } from './use-active-row';

const STEPS: Record<string, (at: number) => number> = { arrowup: (at) => Math.max(0, at - 1), arrowdown: (at) => at + 1, home: () => 0, end: () => Infinity };

/** The journey as a list of its parts: what the canvas shows and does, in words and by keyboard. The inspector stands beside it. */
export default function ListView() {
  const store = useEditorStore();
  const journey = useEditor((state) => state.journey);
  const selection = useEditor((state) => state.selection);
  const findings = useFindings();
  const mayWrite = useCan('journey.write');
  const rows = useMemo(() => listRows(journey, findings), [journey, findings]);
  const { shown, folded, active, activate, fold } = useActiveRow(rows, selection);
  const grid = useRef<HTMLTableElement>(null);
  const [question, setQuestion] = useState<{ asked: Question; open: boolean; count: number }>();
  const [said, setSaid] = useState('');
  const [landings, setLandings] = useState(0);
  const selected = useMemo(() => new Set(selection.map(rowKey)), [selection]);

  /** The active row, unless the focus has gone on to the part's form. */
  const landOn = useCallback(() => (document.activeElement?.closest('[aria-label="Inspector"]') ? false : (grid.current?.querySelector<HTMLElement>('tr[tabindex="0"]') ?? undefined)), []);
  useEffect(() => {
    if (!landings) return;
    const row = landOn();
    if (row) row.focus();
  }, [landings, landOn]);
  const kept = useKeptFocus(landOn);
  useEffect(() => {
    void grid.current?.querySelector(`[data-part="${CSS.escape(active.key)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active.key]);

  const context = useMemo((): ListContext => {
    const land = () => setLandings((n) => n + 1);
    return { store, land, say: setSaid, ask: (asked) => setQuestion((was) => ({ asked, open: true, count: (was?.count ?? 0) + 1 })) };
  }, [store]);
  const add = (command: Command) => {
    store.getState().run(command);
    context.land();
  };

  const focusOn = (row: ListRow | undefined) => {
    activate(row);
    context.land();
  };
  const onKeyDown = (row: ListRow) => (event: KeyboardEvent<HTMLElement>) => {
    const chord = chordOf(event);
    if (event.target !== event.currentTarget) {
      if (chord !== 'arrowleft') return;
      event.currentTarget.focus();
      return event.preventDefault();
    }
    const at = shown.indexOf(row);
    const action = rowAction(chord, row, mayWrite);
    const step = STEPS[chord];
    if (action) action.run(row, context);
    else if (step) focusOn(shown[Math.min(step(at), shown.length - 1)]);
    else if (chord === ' ') store.getState().select([row.part]);
    else if (chord === 'escape') store.getState().select([]);
    else if (chord === 'arrowright') {
      if (row.children && folded.has(row.part.id)) fold(row.part.id, false);
      else if (row.children) focusOn(shown[at + 1]);
      else event.currentTarget.querySelector('button')?.focus();
    } else if (chord === 'arrowleft') {
      if (row.level === 2) focusOn(shown.find(({ kind, stateId }) => kind === 'state' && stateId === row.stateId));
      else if (row.children) fold(row.part.id, true);
    } else return;
    event.preventDefault();
  };

  return (
    <section aria-label="Journey as a list" className="@container flex h-full min-h-0 flex-col bg-canvas">
      {mayWrite && <ListToolbar onAdd={add} landOn={landOn} />}
      <div className="scroll-quiet min-h-0 flex-1 overflow-y-auto">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the pattern of a table whose rows fold and take keys */}
        <table ref={grid} {...kept} role="treegrid" aria-label="Parts of the journey" aria-describedby="list-keys" className="block">
          <thead className="contents">
            <tr className={classNames(COLUMNS, 'sticky top-0 z-10 border-b border-line bg-sunken px-3 py-1 text-11 text-muted @max-2xl:sr-only')}>
              {['Part', 'What and when', 'Rate', 'Problems'].map((title) => (
                <th key={title} scope="col" className="text-left font-medium">
                  {title}
                </th>
              ))}
              <th scope="col">
                <span className="sr-only">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody className="contents">
            {shown.map((row) => (
              <PartRow
                key={row.key}
                row={row}
                active={row.key === active.key}
                selected={selected.has(row.key)}
                folded={row.children > 0 && folded.has(row.part.id)}
                actions={mayWrite ? ROW_ACTIONS.filter(({ fits }) => fits(row)) : []}
                onFold={(folds) => fold(row.part.id, folds)}
                onFocus={() => activate(row)}
                onSelect={() => {
                  store.getState().select([row.part]);
                  activate(row);
                }}
                onKeyDown={onKeyDown(row)}
                onAct={(action) => action.run(row, context)}
                landOn={landOn}
              />
            ))}
          </tbody>
        </table>
        {journey.states.length === 0 && (
          <p className="px-6 py-8 text-center text-pretty text-muted">No states yet. A state is where customers stay until they move on{mayWrite ? ': add the first with N, or with Add state above' : ''}.</p>
        )}
      </div>
      <KeyLegend id="list-keys" mayWrite={mayWrite} />
      <output className="sr-only">{said}</output>
      {question && (
        <QuestionDialog
          key={question.count}
          question={question.asked}
          journey={journey}
          open={question.open}
          onClose={() => setQuestion({ ...question, open: false })}
          onDone={add}
          landOn={landOn}
        />
      )}
    </section>
  );
}
