'use client';

import { Background, BackgroundVariant, ReactFlow, SelectionMode, useReactFlow, useStoreApi, type AriaLabelConfig, type ReactFlowInstance } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import dynamic from 'next/dynamic';
import { memo, useCallback, type KeyboardEvent, type MouseEvent } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH, STATE_WIDTH, stateHeight } from '@/lib/editor/arrange';
import { addState } from '@/lib/editor/commands/add-state';
import { samePart } from '@/lib/editor/part';
import { partOfEdge, partOfNode, type CanvasEdge, type CanvasNode } from '@/lib/editor/react-flow';
import { ActionsProvider, useActions, useCanvasView } from './actions/actions-context';
import { useActionContext } from './actions/use-action-context';
import { useKeys } from './actions/use-keys';
import './canvas.css';
import { CanvasDialogs } from './canvas-dialogs';
import { CanvasMenu } from './canvas-menu';
import { useDragged } from './drop-target';
import { EmptyCanvas } from './empty-canvas';
import { EntryEdge } from './entry-edge';
import { EntryNode } from './entry-node';
import { FailureEdge } from './failure-edge';
import { FIT } from './fit';
import { Guides } from './guides';
import { KeyboardLine } from './keyboard-line';
import { LaneBands } from './lane-bands';
import { NoteNode } from './note-node';
import { OutcomeNode } from './outcome-node';
import { Overview } from './overview';
import { RoutesProvider } from './routes-context';
import { SelectionBar } from './selection-bar';
import { StateNode } from './state-node';
import { TimeoutEdge } from './timeout-edge';
import { Toolbar } from './toolbar';
import { TransitionEdge } from './transition-edge';
import { useConnecting } from './use-connecting';
import { useDrawing } from './use-drawing';
import { useOfferCommands } from './use-offer-commands';
import { MAX_ZOOM, MIN_ZOOM, useZoomTier } from './zoom-tier';

const FindBar = dynamic(() => import('./find-bar'), { ssr: false });

const NODE_TYPES = { state: StateNode, outcome: OutcomeNode, entry: EntryNode, note: NoteNode };
const EDGE_TYPES = { transition: TransitionEdge, timeout: TimeoutEdge, failure: FailureEdge, entry: EntryEdge };
const GRID: [number, number] = [8, 8];
const ADDING_KEYS = ['Shift', 'Meta', 'Control'];
const MIDDLE_BUTTON = [1];
const DESCRIPTION = 'Press Enter to select. Then move with the arrow keys, draw a line with C, remove with Delete, let go with Escape.';
const SPOKEN: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default': DESCRIPTION,
  'node.a11yDescription.keyboardDisabled': DESCRIPTION,
  'node.a11yDescription.ariaLiveMessage': ({ direction }) => `Moved ${direction}.`,
};

type Props = {
  /** Shows and selects, but changes nothing. */
  readOnly?: boolean;
};

/** The journey as a drawing one edits. It belongs inside an EditorProvider, an OverlayProvider and a ReactFlowProvider. */
export function Canvas({ readOnly = false }: Props) {
  const context = useActionContext();
  useKeys(context, readOnly);
  useOfferCommands(context, readOnly);
  return (
    <ActionsProvider context={context}>
      <CanvasMenu readOnly={readOnly}>
        <div className="@container/canvas relative h-full min-h-0 w-full">
          <Drawing readOnly={readOnly} />
          <CanvasDialogs />
        </div>
      </CanvasMenu>
    </ActionsProvider>
  );
}

function Drawing({ readOnly }: { readOnly: boolean }) {
  const store = useEditorStore();
  const { view } = useActions();
  const empty = useEditor(({ journey }) => journey.states.length === 0);
  const lanes = useCanvasView((shown) => shown.lanes);
  const { routes, gliding, ...drawing } = useDrawing({ lanes });
  const { connecting, handlers } = useConnecting();
  const tier = useZoomTier();
  const dragged = useDragged();
  const canvas = useStoreApi<CanvasNode, CanvasEdge>();
  const { screenToFlowPosition } = useReactFlow();
  /** On an empty canvas the outcomes wait at the right, beside the words in the middle. */
  const onInit = useCallback(
    ({ setViewport, getNodes }: ReactFlowInstance<CanvasNode, CanvasEdge>) => {
      const { width, height } = canvas.getState();
      const [outcome] = getNodes();
      if (empty && outcome) void setViewport({ x: width - OUTCOME_WIDTH - 40 - outcome.position.x, y: height / 2 - OUTCOME_HEIGHT - outcome.position.y, zoom: 1 });
    },
    [canvas, empty],
  );
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

  return (
    <RoutesProvider routes={routes}>
      <ReactFlow<CanvasNode, CanvasEdge>
        {...drawing}
        {...(readOnly ? undefined : handlers)}
        className="journey-canvas group/canvas"
        data-tier={tier}
        data-connecting={connecting}
        data-read-only={readOnly || undefined}
        data-dragged={readOnly ? undefined : dragged}
        data-gliding={gliding || undefined}
        data-lanes={lanes || undefined}
        aria-label="Journey canvas"
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        nodesDraggable={!readOnly && !lanes}
        nodesConnectable={!readOnly}
        edgesReconnectable={!readOnly}
        edgesFocusable={false}
        onPaneClick={deselect}
        onNodeContextMenu={onNodeContextMenu}
        onEdgeContextMenu={onEdgeContextMenu}
        onDoubleClick={readOnly ? undefined : onDoubleClick}
        onKeyDownCapture={readOnly ? undefined : onKeyDownCapture}
        snapToGrid
        snapGrid={GRID}
        panOnScroll
        panOnScrollSpeed={1}
        panOnDrag={MIDDLE_BUTTON}
        selectionOnDrag
        selectionMode={SelectionMode.Partial}
        selectionKeyCode={null}
        multiSelectionKeyCode={ADDING_KEYS}
        deleteKeyCode={null}
        zoomOnDoubleClick={false}
        connectionRadius={28}
        reconnectRadius={10}
        elevateEdgesOnSelect
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        fitView={!empty}
        onInit={onInit}
        fitViewOptions={FIT}
        attributionPosition="top-right"
        ariaLabelConfig={SPOKEN}
      >
        <Furniture readOnly={readOnly} empty={empty} />
      </ReactFlow>
      {empty && !readOnly && <EmptyCanvas />}
    </RoutesProvider>
  );
}

/** What floats above the drawing and lies beneath it. It does not follow every move. */
const Furniture = memo(function Furniture({ readOnly, empty }: { readOnly: boolean; empty: boolean }) {
  const minimap = useCanvasView((shown) => shown.minimap);
  const finding = useCanvasView((shown) => shown.finding);
  const lanes = useCanvasView((shown) => shown.lanes);
  return (
    <>
      <Background variant={BackgroundVariant.Dots} gap={24} size={1.25} />
      {minimap && !empty && <Overview />}
      {lanes && <LaneBands />}
      <Toolbar readOnly={readOnly} />
      {!readOnly && <SelectionBar />}
      {!readOnly && <KeyboardLine />}
      {finding && <FindBar />}
      {!readOnly && <Guides />}
    </>
  );
});
