import { useReactFlow } from '@xyflow/react';
import { useCallback, type KeyboardEvent, type MouseEvent } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { STATE_WIDTH, stateHeight } from '@/lib/editor/sizes';
import { addState } from '@/lib/editor/commands/add-state';
import { partOfNode, type CanvasNode } from '@/lib/editor/react-flow';
import { actionById } from './actions/actions';
import { useActions } from './actions/actions-context';
import { perform } from './actions/use-keys';
import { freeSpot } from './free-spot';

/** What pressing the canvas in special ways does: handlers for it, fewer where nothing may be changed. */
export function useGestures(readOnly: boolean) {
  const store = useEditorStore();
  const context = useActions();
  const { view, boxes } = context;
  const { screenToFlowPosition } = useReactFlow();
  const deselect = useCallback(() => store.getState().select([]), [store]);
  /** Of several that are selected, pressing one chooses it alone. */
  const onNodeClick = useCallback(
    ({ shiftKey, metaKey, ctrlKey }: MouseEvent, node: CanvasNode) => {
      if (!shiftKey && !metaKey && !ctrlKey) store.getState().select([partOfNode(node)]);
    },
    [store],
  );
  /** A double click on a part leads to its name. */
  const onNodeDoubleClick = useCallback(
    ({ target }: MouseEvent) => {
      if (target instanceof Element && !target.closest('.plus, .react-flow__handle')) perform(actionById('rename'), context);
    },
    [context],
  );
  /** A finger on the ground moves the view, so the canvas takes a short touch for no press. */
  const onClick = useCallback(
    ({ target, nativeEvent }: MouseEvent) => {
      if (target instanceof Element && target.matches('.react-flow__pane') && nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch') deselect();
    },
    [deselect],
  );
  /** A double click on the ground puts a state there. */
  const onDoubleClick = useCallback(
    ({ target, clientX, clientY }: MouseEvent) => {
      if (!(target instanceof Element) || !target.matches('.react-flow__pane')) return;
      const { x, y } = screenToFlowPosition({ x: clientX, y: clientY });
      const { journey, run } = store.getState();
      const size = { width: STATE_WIDTH, height: stateHeight(0) };
      run(addState(journey, { at: freeSpot({ x: x - size.width / 2, y: y - size.height / 2 }, size, [...boxes().values()], 0) }));
    },
    [store, boxes, screenToFlowPosition],
  );
  /** Enter on a note that is selected writes on it. */
  const onKeyDownCapture = useCallback(
    ({ key, target }: KeyboardEvent) => {
      const id = key === 'Enter' && target instanceof HTMLElement && target.matches('.react-flow__node-note') ? target.dataset.id : undefined;
      if (id !== undefined && store.getState().selection.some((part) => part.kind === 'note' && part.id === id)) setTimeout(() => view.setState({ writing: id }));
    },
    [store, view],
  );
  const reading = { onPaneClick: deselect, onClick, onNodeClick };
  return readOnly ? reading : { ...reading, onNodeDoubleClick, onDoubleClick, onKeyDownCapture };
}
