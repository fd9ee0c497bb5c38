import { Panel, useReactFlow, useStore } from '@xyflow/react';
import { LayoutDashboard, Map, Maximize, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { IconButton } from '@/components/ui/icon-button';
import { arrangeParts } from '@/lib/editor/commands/move-parts';
import { FIT } from './fit';
import { StateCounter } from './state-counter';

const DURATION_MS = 160;

type Props = { readOnly: boolean; minimap: boolean; onMinimap: (shown: boolean) => void };

/** What floats at the canvas's lower left: undo and redo, zoom, arrange, and how many states are used. */
export function Toolbar({ readOnly, minimap, onMinimap }: Props) {
  const { fitView } = useReactFlow();
  return (
    <Panel position="bottom-left" className="nokey m-3! flex max-w-[calc(100%-1.5rem)] flex-wrap items-center gap-2">
      <div role="toolbar" aria-label="Canvas" className="flex items-center gap-0.5 rounded-lg bg-raised p-1 shadow-float">
        {!readOnly && (
          <>
            <History />
            <Divider />
          </>
        )}
        <Zoom />
        <IconButton size="sm" label="Fit to view" icon={<Maximize />} onClick={() => void fitView({ ...FIT, duration: DURATION_MS })} />
        <Divider />
        {!readOnly && <Arrange />}
        <IconButton size="sm" label={minimap ? 'Hide the overview' : 'Show the overview'} icon={<Map />} pressed={minimap} className="@max-2xl/canvas:hidden" onClick={() => onMinimap(!minimap)} />
      </div>
      <div className="rounded-lg bg-raised p-1 shadow-float">
        <StateCounter />
      </div>
    </Panel>
  );
}

function Divider() {
  return <span aria-hidden className="mx-0.5 h-4 w-px bg-line" />;
}

function History() {
  const store = useEditorStore();
  const undoes = useEditor(({ past }) => past.at(-1)?.label);
  const redoes = useEditor(({ future }) => future.at(-1)?.label);
  return (
    <>
      <IconButton size="sm" label={undoes ? `Undo: ${undoes}` : 'Undo'} shortcut="mod+z" icon={<Undo2 />} disabled={!undoes} onClick={() => store.getState().undo()} />
      <IconButton size="sm" label={redoes ? `Redo: ${redoes}` : 'Redo'} shortcut="mod+shift+z" icon={<Redo2 />} disabled={!redoes} onClick={() => store.getState().redo()} />
    </>
  );
}

function Zoom() {
  const { zoomIn, zoomOut, zoomTo } = useReactFlow();
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  return (
    <>
      <IconButton size="sm" label="Zoom out" icon={<Minus />} onClick={() => void zoomOut({ duration: DURATION_MS })} />
      <button
        type="button"
        aria-label={`Zoom ${percent} %, back to 100 %`}
        className="tabular h-7 w-11 rounded-md text-12 text-muted transition-colors hover:bg-hover hover:text-ink"
        onClick={() => void zoomTo(1, { duration: DURATION_MS })}
      >
        {percent} %
      </button>
      <IconButton size="sm" label="Zoom in" icon={<Plus />} onClick={() => void zoomIn({ duration: DURATION_MS })} />
    </>
  );
}

function Arrange() {
  const store = useEditorStore();
  const { fitView } = useReactFlow();
  const arrange = () => {
    const { journey, run } = store.getState();
    run(arrangeParts(journey));
    requestAnimationFrame(() => void fitView({ ...FIT, duration: DURATION_MS }));
  };
  return <IconButton size="sm" label="Arrange" icon={<LayoutDashboard />} onClick={arrange} />;
}
