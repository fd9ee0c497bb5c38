import { useReactFlow } from '@xyflow/react';
import { useCallback, type KeyboardEvent, type MouseEvent } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { STATE_WIDTH, stateHeight } from '@/lib/editor/sizes';
import { addState } from '@/lib/editor/commands/add-state';
import { samePart } from '@/lib/editor/part';
import { partOfEdge, partOfNode, type CanvasEdge, type CanvasNode } from '@/lib/editor/react-flow';
import { useActions } from './actions/actions-context';

/** What pressing the canvas in special ways does: handlers for it, fewer where nothing may be changed. */
export function useGestures(readOnly: boolean) {
  const store = useEditorStore();
  const { view } = useActions();
  const { screenToFlowPosition } = useReactFlow();
  const deselect = useCallback(() => store.getState().select([]), [store]);
  /** The menu is about what is under the pointer. */
  const onNodeContextMenu = useCallback(
    (_: MouseEvent, node: CanvasNode) => {
      const { selection, select } = store.getState();
      const part = partOfNode(node);
      if (!selection.some((chosen) => samePart(chosen, part))) select([part]);
    },
    [store],
  );
  /** A double click on the ground puts a state there. */
  const onDoubleClick = useCallback(
    ({ target, clientX, clientY }: MouseEvent) => {
      if (!(target instanceof Element) || !target.matches('.react-flow__pane')) return;
      const { x, y } = screenToFlowPosition({ x: clientX, y: clientY });
      const { journey, run } = store.getState();
      run(addState(journey, { at: { x: x - STATE_WIDTH / 2, y: y - stateHeight(0) / 2 } }));
    },
    [store, screenToFlowPosition],
  );
  const onEdgeContextMenu = useCallback((_: MouseEvent, edge: CanvasEdge) => store.getState().select([partOfEdge(edge)]), [store]);
  /** Enter on a note that is selected writes on it. */
  const onKeyDownCapture = useCallback(
    ({ key, target }: KeyboardEvent) => {
      const id = key === 'Enter' && target instanceof HTMLElement && target.matches('.react-flow__node-note') ? target.dataset.id : undefined;
      if (id !== undefined && store.getState().selection.some((part) => part.kind === 'note' && part.id === id)) setTimeout(() => view.setState({ writing: id }));
    },
    [store, view],
  );
  const reading = { onPaneClick: deselect, onNodeContextMenu, onEdgeContextMenu };
  return readOnly ? reading : { ...reading, onDoubleClick, onKeyDownCapture };
}
