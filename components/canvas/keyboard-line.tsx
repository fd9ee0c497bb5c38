import { Panel, ViewportPortal } from '@xyflow/react';
import { useEffect } from 'react';
import { Kbd } from '@/components/ui/kbd';
import { useEditor } from '@/components/builder/editor-context';
import { aim, type Direction } from '@/lib/editor/aim';
import { commandOf, HANDLES } from '@/lib/editor/react-flow';
import type { Box } from '@/lib/editor/routing/box';
import { findOutcome, nameOf } from '@/lib/journey/graph';
import type { ActionContext } from './actions/action';
import { useActions, useCanvasView } from './actions/actions-context';
import type { KeyboardLineState } from './actions/canvas-view';
import { bringIn } from './bring-in';
import { setDropTarget } from './drop-target';

const DIRECTIONS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** A line being drawn by keyboard: arrow keys and Tab choose where it leads, Enter draws it, Escape lets go. */
export function KeyboardLine() {
  const line = useCanvasView((shown) => shown.line);
  return line ? <Drawn key={`${line.kind} ${line.from}`} line={line} /> : null;
}

function Drawn({ line }: { line: KeyboardLineState }) {
  const actions = useActions();
  const { from, to, kind } = line;
  const names = useEditor(({ journey }) => {
    const target = to === undefined ? undefined : `${nameOf(journey, to)}${to === from ? ', itself' : findOutcome(journey, to) ? ', outcome' : ''}`;
    return `${kind === 'transition' ? 'Transition' : 'Timeout'} from ${nameOf(journey, from)} to ${target ?? '…'}`;
  });
  useEffect(() => {
    setDropTarget({ node: to });
    return () => setDropTarget(undefined);
  }, [to]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
      steer(actions, line, event);
    };
    const letGo = () => actions.view.setState({ line: undefined });
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('pointerdown', letGo, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('pointerdown', letGo, { capture: true });
    };
  }, [actions, line]);

  const boxes = actions.boxes();
  const [start, end] = [boxes.get(from), to === undefined ? undefined : boxes.get(to)];
  return (
    <>
      {start && end && start !== end && (
        <ViewportPortal>
          <svg aria-hidden className="pointer-events-none absolute top-0 left-0 z-10 overflow-visible" width="1" height="1">
            <path d={pathOf(start, end, kind)} fill="none" stroke="var(--color-accent)" strokeWidth="2.5" strokeDasharray="6 5" />
          </svg>
        </ViewportPortal>
      )}
      <Panel position="top-center" className="m-3!">
        <div className="flex w-max items-center gap-3 rounded-lg bg-raised px-3 py-2 shadow-float">
          <output aria-live="assertive" className="font-medium">
            {names}
          </output>
          <span className="text-12 whitespace-nowrap text-muted">
            Arrow keys choose, <Kbd keys="enter" /> draws, <Kbd keys="escape" /> lets go
          </span>
        </div>
      </Panel>
    </>
  );
}

function pathOf(start: Box, end: Box, kind: KeyboardLineState['kind']): string {
  const [x, y] = kind === 'timeout' ? [start.x + start.width / 2, start.y + start.height] : [start.x + start.width, start.y + start.height / 2];
  return `M${x},${y} L${end.x},${end.y + end.height / 2}`;
}

function steer(actions: ActionContext, { from, to, kind }: KeyboardLineState, { key, shiftKey }: KeyboardEvent): void {
  const { store, view } = actions;
  const { journey, run } = store.getState();
  const boxes = new Map([...actions.boxes()].filter(([id]) => [...journey.states, ...journey.outcomes].some((place) => place.id === id)));
  const choose = (next: string | undefined) => {
    const box = next === undefined ? undefined : boxes.get(next);
    if (!box) return;
    view.setState({ line: { from, kind, to: next } });
    bringIn(actions, box);
  };
  if (key in DIRECTIONS) choose(aim(boxes.get(to ?? from)!, boxes, DIRECTIONS[key]!));
  if (key === 'Tab') {
    const ids = [...boxes.keys()];
    const at = ids.indexOf(to ?? from);
    choose(ids[(at + (shiftKey ? -1 : 1) + ids.length) % ids.length]);
  }
  if (key === 'Escape') view.setState({ line: undefined });
  if (key !== 'Enter' || to === undefined) return;
  view.setState({ line: undefined });
  run(commandOf(journey, { source: from, sourceHandle: kind === 'timeout' ? HANDLES.timeout : HANDLES.out, target: to, targetHandle: HANDLES.in }));
}
