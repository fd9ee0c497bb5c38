import { Redo2, Undo2 } from 'lucide-react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { HistoryMenu } from '@/components/canvas/history-menu';
import { IconButton } from '@/components/ui/icon-button';

/** Undo, redo and the latest steps by name, for the views that are no canvas. */
export default function UndoButtons() {
  const store = useEditorStore();
  const undoes = useEditor(({ past }) => past.at(-1)?.label);
  const redoes = useEditor(({ future }) => future.at(-1)?.label);
  return (
    <div role="toolbar" aria-label="Undo" className="ml-auto flex items-center gap-0.5">
      <IconButton size="sm" side="bottom" label={undoes ? `Undo: ${undoes}` : 'Undo'} shortcut="mod+z" icon={<Undo2 />} disabled={!undoes} onClick={() => store.getState().undo()} />
      <IconButton size="sm" side="bottom" label={redoes ? `Redo: ${redoes}` : 'Redo'} shortcut="mod+shift+z" icon={<Redo2 />} disabled={!redoes} onClick={() => store.getState().redo()} />
      <HistoryMenu side="bottom" />
    </div>
  );
}
