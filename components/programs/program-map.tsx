'use client';

import { Background, BackgroundVariant, Panel, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useSearchParams } from 'next/navigation';
import { useMemo, type KeyboardEvent } from 'react';
import { glideMs } from '@/components/canvas/actions/fit-view';
import '@/components/canvas/canvas.css';
import { MAX_ZOOM, MIN_ZOOM, useZoomTier } from '@/components/canvas/zoom-tier';
import { JOURNEY_HEIGHT, JOURNEY_WIDTH, laneBelow, neighborOf, type Direction, type PlacedJourney } from '@/lib/editor/program-map';
import { JourneyBox, type JourneyNode } from './journey-box';
import { MapControls } from './map-controls';
import type { ProgramsData } from './program-entry';
import { WayLine, type WayEdge } from './way-line';

const NODE_TYPES = { journey: JourneyBox };
const EDGE_TYPES = { way: WayLine };
const FIT = { padding: { top: '32px', left: '32px', right: '32px', bottom: '72px' }, maxZoom: 1 } as const;
/** Near enough to read by, for whoever comes back from a journey. */
const READING_ZOOM = 0.7;
const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** Connected journeys as boxes and the traffic between them as lines. It is looked at and walked through, not changed. */
export default function ProgramMap({ programs }: { programs: ProgramsData }) {
  return (
    <ReactFlowProvider>
      <Drawing programs={programs} />
    </ReactFlowProvider>
  );
}

function Drawing({ programs: { journeys, ways, groups } }: { programs: ProgramsData }) {
  const tier = useZoomTier();
  const flow = useReactFlow();
  const boxes = useMemo(() => groups.flat(), [groups]);
  const wished = useSearchParams().get('at');
  const at = boxes.find(({ id }) => id === wished);
  const nodes = useMemo(() => {
    const byId = new Map(journeys.map((journey) => [journey.id, journey]));
    return boxes.map(({ id, x, y }): JourneyNode => ({ id, type: 'journey', position: { x, y }, width: JOURNEY_WIDTH, height: JOURNEY_HEIGHT, data: byId.get(id)! }));
  }, [journeys, boxes]);
  const edges = useMemo(() => {
    const box = (wanted: string) => boxes.find(({ id }) => id === wanted)!;
    return ways
      .filter(({ from, to }) => from !== to)
      .map((way): WayEdge => ({ id: `${way.from} ${way.to}`, type: 'way', source: way.from, target: way.to, data: { ...way, name: journeys.find(({ id }) => id === way.from)!.name, lane: laneBelow(boxes, box(way.from), box(way.to)) } }));
  }, [ways, journeys, boxes]);
  const center = ({ x, y }: PlacedJourney, zoom: number, duration: number) => void flow.setCenter(x + JOURNEY_WIDTH / 2, y + JOURNEY_HEIGHT / 2, { zoom, duration });
  const focus = ({ id }: PlacedJourney): HTMLElement | null => {
    const link = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"] a`);
    link?.focus({ preventScroll: true });
    return link;
  };
  const goTo = (box: PlacedJourney) => {
    const frame = focus(box)?.closest('.react-flow')?.getBoundingClientRect();
    const { x, y, zoom } = flow.getViewport();
    const [left, top] = [box.x * zoom + x, box.y * zoom + y];
    const seen = frame && left >= 0 && top >= 0 && left + JOURNEY_WIDTH * zoom <= frame.width && top + JOURNEY_HEIGHT * zoom <= frame.height;
    if (!seen) center(box, zoom, glideMs());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    const id = event.target instanceof Element ? event.target.closest<HTMLElement>('.react-flow__node')?.dataset.id : undefined;
    if (!direction || id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = neighborOf(boxes, id, direction);
    if (next) goTo(next);
  };
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      edgeTypes={EDGE_TYPES}
      className="journey-canvas group/canvas"
      data-tier={tier}
      data-read-only
      aria-label="Map of programs"
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      deleteKeyCode={null}
      panOnScroll
      zoomOnDoubleClick={false}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      fitView={!at}
      fitViewOptions={FIT}
      attributionPosition="top-right"
      onKeyDown={onKeyDown}
      onInit={() => {
        if (!at) return;
        center(at, READING_ZOOM, 0);
        focus(at);
      }}
    >
      <Background variant={BackgroundVariant.Dots} gap={24} size={1.25} />
      <Panel position="bottom-left" className="m-3! flex max-w-[calc(100%-1.5rem)] items-center gap-2">
        <MapControls fit={FIT} />
        <p className="rounded-lg bg-raised px-3 py-2 text-12 text-muted shadow-float">
          {ways.some(({ share }) => share !== null)
            ? 'Lines: share of a journey’s entrants who go on, by the forecast kept of it. Thin gray lines have none.'
            : 'Keep a forecast of a journey to see how many of its entrants go on.'}
        </p>
      </Panel>
    </ReactFlow>
  );
}
