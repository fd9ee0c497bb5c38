'use client';

import { Background, BackgroundVariant, ReactFlow, SelectionMode, useStoreApi, type AriaLabelConfig, type ReactFlowInstance } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useCallback, useState } from 'react';
import { useEditor, useEditorStore } from '@/components/builder/editor-context';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH } from '@/lib/editor/arrange';
import type { CanvasEdge, CanvasNode } from '@/lib/editor/react-flow';
import './canvas.css';
import { EmptyCanvas } from './empty-canvas';
import { EntryEdge } from './entry-edge';
import { EntryNode } from './entry-node';
import { FailureEdge } from './failure-edge';
import { FIT } from './fit';
import { OutcomeNode } from './outcome-node';
import { Overview } from './overview';
import { useShortcuts } from './shortcuts';
import { StateNode } from './state-node';
import { TimeoutEdge } from './timeout-edge';
import { Toolbar } from './toolbar';
import { TransitionEdge } from './transition-edge';
import { useConnecting } from './use-connecting';
import { useDrawing } from './use-drawing';
import { MAX_ZOOM, MIN_ZOOM, useZoomTier } from './zoom-tier';

const NODE_TYPES = { state: StateNode, outcome: OutcomeNode, entry: EntryNode };
const EDGE_TYPES = { transition: TransitionEdge, timeout: TimeoutEdge, failure: FailureEdge, entry: EntryEdge };
const GRID: [number, number] = [8, 8];
const ADDING_KEYS = ['Shift', 'Meta', 'Control'];
const MIDDLE_BUTTON = [1];
const SPOKEN: Partial<AriaLabelConfig> = {
  'node.a11yDescription.default': 'Press Enter to select. Then move with the arrow keys, remove with Delete, let go with Escape.',
  'node.a11yDescription.keyboardDisabled': 'Press Enter to select. Then move with the arrow keys, remove with Delete, let go with Escape.',
  'node.a11yDescription.ariaLiveMessage': ({ direction }) => `Moved ${direction}.`,
};

type Props = {
  /** Shows and selects, but changes nothing. */
  readOnly?: boolean;
};

/** The journey as a drawing one edits. It belongs inside an EditorProvider, an OverlayProvider and a ReactFlowProvider. */
export function Canvas({ readOnly = false }: Props) {
  const store = useEditorStore();
  const empty = useEditor(({ journey }) => journey.states.length === 0);
  const drawing = useDrawing();
  const { connecting, handlers } = useConnecting();
  const tier = useZoomTier();
  const [minimap, setMinimap] = useState(true);
  useShortcuts({ readOnly });
  const canvas = useStoreApi<CanvasNode, CanvasEdge>();
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

  return (
    <div className="@container/canvas relative h-full min-h-0 w-full">
      <ReactFlow<CanvasNode, CanvasEdge>
        {...drawing}
        {...(readOnly ? undefined : handlers)}
        className="journey-canvas group/canvas"
        data-tier={tier}
        data-connecting={connecting || undefined}
        data-read-only={readOnly || undefined}
        aria-label="Journey canvas"
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        nodesDraggable={!readOnly}
        nodesConnectable={!readOnly}
        edgesReconnectable={!readOnly}
        edgesFocusable={false}
        onPaneClick={deselect}
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
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.25} />
        {minimap && !empty && <Overview />}
        <Toolbar readOnly={readOnly} minimap={minimap} onMinimap={setMinimap} />
      </ReactFlow>
      {empty && !readOnly && <EmptyCanvas />}
    </div>
  );
}
