import { useStoreApi, type EdgeChange, type NodeChange, type NodePositionChange } from '@xyflow/react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type PointerEvent } from 'react';
import { createStore } from 'zustand/vanilla';
import { useEditor, useEditorStore, useFindings } from '@/components/builder/editor-context';
import { moveParts } from '@/lib/editor/commands/move-parts';
import { boxOf, change, draw, type Drawing } from '@/lib/editor/drawing';
import { snapToOthers } from '@/lib/editor/guides';
import type { PartRef } from '@/lib/editor/part';
import type { CanvasEdge, CanvasNode } from '@/lib/editor/react-flow';
import type { Position } from '@/lib/journey/journey';
import type { CanvasView } from './actions/canvas-view';
import { showGuides } from './guides';
import { onEscape, releaseMouse } from './on-escape';
import { selectionAfter, withThose } from './selection-changes';

/** Moves by key within this time of each other are one step of undo. */
const BURST_MS = 800;
/** How long parts glide to another place; canvas.css says the same. */
const GLIDE_MS = 220;
/** How near, in pixels at zoom 1, a dragged part comes before it stands in line with another. */
const SNAP_REACH = 6;

/** Moves what is dragged by the little that brings it in line with something else, and shows with what. Changes them in place. */
function snap(changes: NodeChange<CanvasNode>[], { journey, nodes }: Drawing): void {
  const moves = changes.filter((c): c is NodePositionChange & { position: Position } => c.type === 'position' && c.position !== undefined);
  if (!moves.length) return;
  const at = new Map(moves.map((move) => [move.id, move.position]));
  const boxes = nodes.filter(({ type }) => type !== 'entry').map((node) => ({ ...boxOf(journey, node), id: node.id }));
  const moving = boxes.filter(({ id }) => at.has(id)).map((box) => ({ ...box, ...at.get(box.id) }));
  if (!moving.length) return;
  const x = Math.min(...moving.map((box) => box.x));
  const y = Math.min(...moving.map((box) => box.y));
  const whole = { x, y, width: Math.max(...moving.map((box) => box.x + box.width)) - x, height: Math.max(...moving.map((box) => box.y + box.height)) - y };
  const { dx, dy, guides } = snapToOthers(whole, boxes.filter(({ id }) => !at.has(id)), SNAP_REACH);
  for (const move of moves) move.position = { x: move.position.x + dx, y: move.position.y + dy };
  showGuides(moves.some(({ dragging }) => dragging) ? guides : []);
}

/** Whether something stands elsewhere now, by another hand than the one that drags. */
function haveMoved(before: Drawing, after: Drawing): boolean {
  if (before.nodes === after.nodes) return false;
  const was = new Map(before.nodes.map((node) => [node.id, node]));
  return after.nodes.some(({ id, position }) => {
    const node = was.get(id);
    return node && !node.dragging && (node.position.x !== position.x || node.position.y !== position.y);
  });
}

/**
 * What the canvas shows, and what to do when it selects, measures or moves nodes. The document hears of a move once, at its end.
 * With `lanes` every part is shown in the lane of its stage; the document keeps its own arrangement. What is dragged with Alt stays,
 * and `onCopy` puts a copy of it where it was dropped.
 */
export function useDrawing({ lanes, onCopy }: Pick<ReturnType<CanvasView['getState']>, 'lanes'> & { onCopy: (to: Position) => void }) {
  const store = useEditorStore();
  const document = useEditor((state) => state.journey);
  const journey = useMemo(() => (lanes ? { ...document, layout: lanes(document).layout } : document), [document, lanes]);
  const selection = useEditor((state) => state.selection);
  const findings = useFindings();
  const [gliding, setGliding] = useState(false);
  const [drawing, setDrawing] = useState(() => draw({ journey, selection, findings }));
  if (drawing.journey !== journey || drawing.selection !== selection || drawing.findings !== findings) {
    const next = draw({ journey, selection, findings }, drawing);
    setDrawing(next);
    if (!gliding && haveMoved(drawing, next)) setGliding(true);
  }
  const canvas = useStoreApi<CanvasNode, CanvasEdge>();
  const [routes] = useState(() => createStore(() => ({ routes: drawing.routes })));
  useLayoutEffect(() => routes.setState({ routes: drawing.routes }), [routes, drawing]);
  const latest = useRef(drawing);
  /** A render of everything that holds the canvas would come a frame after the pointer: in the midst of a drag it and the lines are told at once. */
  const tell = useCallback(
    (next: Drawing) => {
      latest.current = next;
      canvas.getState().setNodes(next.nodes);
      routes.setState({ routes: next.routes });
    },
    [canvas, routes],
  );
  useEffect(() => {
    const before = latest.current;
    latest.current = drawing;
    // What is held stays in the hand, whatever is drawn anew meanwhile.
    const held = drawing.nodes.filter(({ dragging: holds }) => holds).map(({ id }) => before.nodes.find((node) => node.id === id));
    if (held.length) tell(change(drawing, held.flatMap((node) => (node ? [{ type: 'position' as const, id: node.id, position: node.position, dragging: true }] : []))));
  }, [drawing, tell]);
  useEffect(() => {
    if (!gliding) return;
    const timer = setTimeout(() => setGliding(false), GLIDE_MS);
    return () => clearTimeout(timer);
  }, [gliding, drawing]);
  const pointerDrags = useRef(false);
  const [dragging, setDragging] = useState(false);
  const marquee = useRef(false);
  /** What was selected before a marquee, and whether the marquee adds to it. */
  const before = useRef<{ selection: readonly PartRef[]; adds: boolean }>({ selection: [], adds: false });
  const takenBack = useRef(false);
  const copies = useRef(false);
  const endEscape = useRef<() => void>(undefined);
  const burst = useRef<ReturnType<typeof setTimeout>>(undefined);

  const endDrag = useCallback(() => {
    pointerDrags.current = takenBack.current = copies.current = false;
    setDragging(false);
    endEscape.current?.();
  }, []);
  const onNodeDragStart = useCallback(
    ({ altKey }: { altKey: boolean }) => {
      endDrag();
      pointerDrags.current = true;
      copies.current = altKey;
      setDragging(true);
      endEscape.current = onEscape(() => {
        takenBack.current = true;
        releaseMouse();
      });
    },
    [endDrag],
  );

  const finishMove = useCallback(
    (moves: NodePositionChange[]) => {
      const { journey: now, run, breakMerge } = store.getState();
      const positions: Record<string, Position> = {};
      for (const { id, position } of moves) {
        const was = now.layout[id];
        if (position && was && (was.x !== Math.round(position.x) || was.y !== Math.round(position.y))) positions[id] = position;
      }
      const ids = Object.keys(positions);
      if (!ids.length) return;
      const move = moveParts(now, positions);
      run(pointerDrags.current ? move : { ...move, mergeKey: `move/${ids.join(' ')}` });
      clearTimeout(burst.current);
      if (!pointerDrags.current) burst.current = setTimeout(breakMerge, BURST_MS);
    },
    [store],
  );

  const onNodesChange = useCallback(
    (all: NodeChange<CanvasNode>[]) => {
      const { layout } = store.getState().journey;
      const changes = takenBack.current ? all.map((c) => (c.type === 'position' && layout[c.id] ? { ...c, position: layout[c.id]! } : c)) : all;
      const drawn = changes.filter(({ type }) => type === 'position' || type === 'dimensions');
      if (takenBack.current) showGuides([]);
      else if (pointerDrags.current) snap(drawn, latest.current);
      const done = changes.filter((c): c is NodePositionChange & { position: Position } => c.type === 'position' && c.dragging === false && c.position !== undefined);
      if (copies.current && !takenBack.current && done.length) {
        onCopy({ x: Math.min(...done.map(({ position }) => position.x)), y: Math.min(...done.map(({ position }) => position.y)) });
        for (const move of done) move.position = layout[move.id] ?? move.position;
      }
      if (drawn.length && drawn.every((c) => c.type === 'position' && c.dragging) && latest.current.nodes.some(({ dragging }) => dragging)) tell(change(latest.current, drawn));
      else if (drawn.length) setDrawing((was) => change(was, drawn));
      const selects = changes.filter((c) => c.type === 'select');
      if (selects.length) store.getState().select(withThose(marquee.current && before.current.adds ? before.current.selection : [], selectionAfter(store.getState().selection, selects, latest.current.nodes)));
      if (done.length) finishMove(done);
      // Where what is held goes away the canvas says no more than this of the end.
      if (done.length && pointerDrags.current) endDrag();
    },
    [store, tell, finishMove, endDrag, onCopy],
  );

  const onEdgesChange = useCallback(
    (changes: EdgeChange<CanvasEdge>[]) => {
      // A marquee takes the nodes inside it; their edges go with them when they are removed.
      const selects = changes.filter((c) => c.type === 'select' && !(marquee.current && c.selected)) as Extract<EdgeChange<CanvasEdge>, { type: 'select' }>[];
      if (selects.length) store.getState().select(selectionAfter(store.getState().selection, selects, latest.current.edges));
    },
    [store],
  );

  const onPointerDownCapture = useCallback(({ shiftKey, metaKey, ctrlKey }: PointerEvent) => void (before.current = { selection: store.getState().selection, adds: shiftKey || metaKey || ctrlKey }), [store]);
  const onSelectionStart = useCallback(() => {
    const { selection, adds } = before.current;
    const { select } = store.getState();
    marquee.current = true;
    if (adds) select(selection);
    endEscape.current = onEscape(() => {
      endEscape.current?.();
      canvas.setState({ userSelectionActive: false, userSelectionRect: null });
      select(selection);
    });
  }, [store, canvas]);
  const onSelectionEnd = useCallback(() => {
    marquee.current = false;
    endEscape.current?.();
  }, []);
  const [handlers] = useState(() => ({ onNodeDragStart, onNodeDragStop: endDrag, onPointerDownCapture, onSelectionStart, onSelectionEnd }));

  return { gliding, dragging, routes, nodes: drawing.nodes, edges: drawing.edges, onNodesChange, onEdgesChange, ...handlers };
}
