import { Panel, useStore } from '@xyflow/react';
import { Columns3, ImageDown, Keyboard, LayoutDashboard, Map, Maximize, Minus, Pin, Plus, Redo2, StickyNote, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEditor } from '@/components/builder/editor-context';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { actionById } from './actions/actions';
import { useCanvasView, usePerform } from './actions/actions-context';
import { HistoryMenu } from './history-menu';
import { LongestStay, StateCounter } from './journey-limits';

/** A button for an action of the table. */
function ActionButton({ id, icon, ...rest }: { id: string; icon: ReactNode; label?: string; pressed?: boolean; disabled?: boolean; className?: string }) {
  const { label, keys } = actionById(id);
  const perform = usePerform();
  return <IconButton size="sm" label={label} shortcut={keys?.[0]} icon={icon} {...rest} onClick={() => perform(id)} />;
}

/** What floats at the canvas's lower left: undo and redo, zoom, arrange, and how many states are used. */
export function Toolbar({ readOnly }: { readOnly: boolean }) {
  const minimap = useCanvasView((shown) => shown.minimap);
  return (
    <Panel position="bottom-left" className="nokey m-3! flex max-w-[calc(100%-1.5rem)] flex-wrap items-center gap-2">
      <div role="toolbar" aria-label="Canvas" className="flex items-center gap-0.5 rounded-lg bg-raised p-1 shadow-float">
        {!readOnly && (
          <>
            <UndoRedo />
            <Divider />
          </>
        )}
        <Zoom />
        <ActionButton id="fit" icon={<Maximize />} />
        <Divider />
        {!readOnly && <ActionButton id="arrange" label="Arrange" icon={<LayoutDashboard />} />}
        <Lanes readOnly={readOnly} />
        <ActionButton id="overview" label={minimap ? 'Hide the overview' : 'Show the overview'} icon={<Map />} pressed={minimap} className="@max-2xl/canvas:hidden" />
        {!readOnly && <ActionButton id="note" icon={<StickyNote />} />}
        <Pictures />
        <ActionButton id="keys" icon={<Keyboard />} className="@max-2xl/canvas:hidden" />
      </div>
      <div className="flex rounded-lg bg-raised p-1 shadow-float">
        <StateCounter />
        <LongestStay />
      </div>
    </Panel>
  );
}

function Divider() {
  return <span aria-hidden className="mx-0.5 h-4 w-px bg-line" />;
}

function UndoRedo() {
  const undoes = useEditor(({ past }) => past.at(-1)?.label);
  const redoes = useEditor(({ future }) => future.at(-1)?.label);
  return (
    <>
      <ActionButton id="undo" label={undoes ? `Undo: ${undoes}` : 'Undo'} icon={<Undo2 />} disabled={!undoes} />
      <ActionButton id="redo" label={redoes ? `Redo: ${redoes}` : 'Redo'} icon={<Redo2 />} disabled={!redoes} />
      <HistoryMenu />
    </>
  );
}

function Pictures() {
  const perform = usePerform();
  return (
    <Menu side="top" trigger={<IconButton size="sm" label="Save as a picture" icon={<ImageDown />} className="@max-2xl/canvas:hidden" />}>
      <MenuItem onSelect={() => perform('png')}>PNG, to show and print</MenuItem>
      <MenuItem onSelect={() => perform('svg')}>SVG, to work on</MenuItem>
    </Menu>
  );
}

/** Lanes show the parts elsewhere than the document has them: whoever likes it can keep it so. */
function Lanes({ readOnly }: { readOnly: boolean }) {
  const lanes = useCanvasView((shown) => shown.lanes !== undefined);
  return (
    <>
      <ActionButton id="lanes" label={lanes ? 'Hide the lanes' : 'Show lanes by lifecycle stage'} icon={<Columns3 />} pressed={lanes} />
      {lanes && !readOnly && <ActionButton id="keep-lanes" icon={<Pin />} />}
    </>
  );
}

function Zoom() {
  const perform = usePerform();
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  return (
    <>
      <ActionButton id="zoom-out" icon={<Minus />} />
      <button
        type="button"
        aria-label={`Zoom ${percent} %, back to 100 %`}
        className="tabular h-7 w-11 rounded-md text-12 text-muted transition-colors hover:bg-hover hover:text-ink"
        onClick={() => perform('zoom-full')}
      >
        {percent} %
      </button>
      <ActionButton id="zoom-in" icon={<Plus />} />
    </>
  );
}
