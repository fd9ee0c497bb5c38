'use client';

import { ReactFlow, SelectionMode, useKeyPress, useStore, useStoreApi, type AriaLabelConfig, type ReactFlowInstance } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useMemo } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { useCode } from '@/components/ui/lazy-code';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH } from '@/lib/editor/sizes';
import type { CanvasEdge, CanvasNode } from '@/lib/editor/react-flow';
import type { Position } from '@/lib/journey/journey';
import { actionById } from './actions/actions';
import { ActionsProvider, useActions, useCanvasView } from './actions/actions-context';
import { useActionContext } from './actions/use-action-context';
import { perform, useKeys } from './actions/use-keys';
import './canvas.css';
import { CanvasDialogs } from './canvas-dialogs';
import { CanvasMenu } from './canvas-menu';
import { useDragged } from './drop-target';
import { EmptyCanvas } from './empty-canvas';
import { EntryEdge } from './entry-edge';
import { EntryNode } from './entry-node';
import { FailureEdge } from './failure-edge';
import { fitIn } from './fit';
import { Furniture } from './furniture';
import { nodesOf } from './go-to';
import { shows, useKeptView } from './kept-view';
import { LATE } from './late';
import { NoteNode } from './note-node';
import { OutcomeNode } from './outcome-node';
import { RoutesProvider } from './routes-context';
import { StateNode } from './state-node';
import { TimeoutEdge } from './timeout-edge';
import { TransitionEdge } from './transition-edge';
import { useConnecting } from './use-connecting';
import { useDrawing } from './use-drawing';
import { useGestures } from './use-gestures';
import { useOfferCommands } from './use-offer-commands';
import { useStayFitting } from './use-stay-fitting';
import { MAX_ZOOM, MIN_ZOOM, useZoomTier } from './zoom-tier';

const NODE_TYPES = { state: StateNode, outcome: OutcomeNode, entry: EntryNode, note: NoteNode };
const EDGE_TYPES = { transition: TransitionEdge, timeout: TimeoutEdge, failure: FailureEdge, entry: EntryEdge };
const GRID: [number, number] = [8, 8];
/** From this width of the canvas on, in pixels, an outcome has room beside the words in the middle of an empty one. */
const WORDS_BESIDE_PX = 768;
const ADDING_KEYS = ['Shift', 'Meta', 'Control'];
const MIDDLE_BUTTON = [1];
const DESCRIPTION = 'Press Enter to select. Then move with the arrow keys, draw a line with C, remove with Delete, let go with Escape.';
const SPOKEN: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default': DESCRIPTION,
  'node.a11yDescription.keyboardDisabled': DESCRIPTION,
  'node.a11yDescription.ariaLiveMessage': ({ direction }) => `Moved ${direction}.`,
};

type Props = {
  journeyId: string;
  /** Shows and selects, but changes nothing. */
  readOnly?: boolean;
};

/** The journey as a drawing one edits. It belongs inside an EditorProvider, an OverlayProvider and a ReactFlowProvider. */
export function Canvas({ journeyId, readOnly = false }: Props) {
  const context = useActionContext(readOnly);
  useKeys(context);
  useOfferCommands(context);
  return (
    <ActionsProvider context={context}>
      <CanvasMenu readOnly={readOnly}>
        <div className="@container/canvas relative h-full min-h-0 w-full">
          <Drawing journeyId={journeyId} readOnly={readOnly} />
          <CanvasDialogs />
        </div>
      </CanvasMenu>
    </ActionsProvider>
  );
}

function Drawing({ journeyId, readOnly }: { journeyId: string; readOnly: boolean }) {
  const store = useEditorStore();
  const empty = useEditor(({ journey }) => journey.states.length === 0);
  const lanes = useCanvasView((shown) => shown.lanes);
  const context = useActions();
  const onCopy = useCallback((here: Position) => perform(actionById('duplicate'), { ...context, here }), [context]);
  const { routes, gliding, dragging, ...drawing } = useDrawing({ lanes, onCopy });
  const { connecting, handlers, onReconnect } = useConnecting();
  const gestures = useGestures(readOnly);
  const late = useCode(LATE);
  const pinch = useMemo(() => late?.watchPinch(context.flow, context.root), [late, context]);
  const tier = useZoomTier();
  const dragged = useDragged();
  const panning = useKeyPress('Space');
  const canvas = useStoreApi<CanvasNode, CanvasEdge>();
  const fit = useStore(({ width }) => fitIn(width));
  useStayFitting();
  const kept = useKeptView(journeyId, store.getState().journey.layout);
  /** On an empty canvas the outcomes wait at the right, beside the words in the middle, or above them where that is too narrow. What was selected elsewhere is brought into the view that was kept. */
  const onInit = useCallback(
    ({ setViewport, getNodes, getNodesBounds, setCenter }: ReactFlowInstance<CanvasNode, CanvasEdge>) => {
      const { width, height } = canvas.getState();
      if (kept) {
        const { journey, selection } = store.getState();
        const chosen = selection.flatMap((part) => nodesOf(journey, part)).filter((id) => journey.layout[id]);
        const box = getNodesBounds(chosen);
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        if (chosen.length && !shows({ ...kept, width, height }, [middle])) void setCenter(middle.x, middle.y, { zoom: kept.zoom });
        return;
      }
      const [outcome] = getNodes();
      const top = width < WORDS_BESIDE_PX ? 20 : height / 2 - OUTCOME_HEIGHT;
      if (empty && outcome) void setViewport({ x: width - OUTCOME_WIDTH - 40 - outcome.position.x, y: top - outcome.position.y, zoom: 1 });
    },
    [canvas, empty, kept, store],
  );
  return (
    <RoutesProvider routes={routes}>
      <ReactFlow<CanvasNode, CanvasEdge>
        {...drawing}
        {...(readOnly ? undefined : handlers)}
        // While a part is dragged no line is led elsewhere, so the places to take lines by need not follow it.
        {...(readOnly || dragging ? undefined : { onReconnect })}
        className="journey-canvas group/canvas"
        data-tier={tier}
        data-connecting={connecting}
        data-panning={panning || undefined}
        data-read-only={readOnly || undefined}
        data-dragged={readOnly ? undefined : dragged}
        data-gliding={gliding || undefined}
        data-lanes={lanes ? true : undefined}
        aria-label="Journey canvas"
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        nodesDraggable={!readOnly && !lanes}
        nodesConnectable={!readOnly}
        edgesReconnectable={!readOnly}
        edgesFocusable={false}
        {...gestures}
        {...pinch}
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
        fitView={!empty && !kept}
        defaultViewport={kept}
        onInit={onInit}
        fitViewOptions={fit}
        attributionPosition="top-right"
        ariaLabelConfig={SPOKEN}
      >
        <Furniture readOnly={readOnly} empty={empty} />
      </ReactFlow>
      {empty && !readOnly && <EmptyCanvas />}
    </RoutesProvider>
  );
}
