import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { addOutcome } from '@/lib/editor/commands/add-outcome';
import { addState } from '@/lib/editor/commands/add-state';
import { addTouchpoint } from '@/lib/editor/commands/add-touchpoint';
import { insertState } from '@/lib/editor/commands/insert-state';
import { makeRoom } from '@/lib/editor/make-room';
import { partOfEdge, type CanvasEdge, type CanvasNode } from '@/lib/editor/react-flow';
import { meet } from '@/lib/editor/routing/box';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH, STATE_WIDTH, stateHeight } from '@/lib/editor/sizes';
import { findState, findTransition } from '@/lib/journey/graph';
import { boxesDrawn } from './boxes-drawn';
import { freeSpot } from './free-spot';
import { edgeUnder, nodeUnder, onCanvas } from './node-under';
import type { PaletteItem } from './palette-item';

/**
 * Adds what the palette offers where the pointer let go of it, or as near as it covers nothing: a touchpoint to the state under it,
 * a state into the transition under it. False when it cannot land there.
 */
export function useDropPart(): (item: PaletteItem, point: { clientX: number; clientY: number }) => boolean {
  const store = useEditorStore();
  const canvas = useStoreApi<CanvasNode, CanvasEdge>();
  const { screenToFlowPosition } = useReactFlow();
  return useCallback(
    (item, point) => {
      const { journey, run } = store.getState();
      if (item.kind === 'touchpoint') {
        const state = findState(journey, nodeUnder(point));
        if (state) run(addTouchpoint(journey, state.id, item.channel));
        return state !== undefined;
      }
      if (!onCanvas(point)) return false;
      const size = item.kind === 'state' ? { width: STATE_WIDTH, height: stateHeight(0) } : { width: OUTCOME_WIDTH, height: OUTCOME_HEIGHT };
      const { x, y } = screenToFlowPosition({ x: point.clientX, y: point.clientY }, { snapToGrid: false });
      const wished = { x: x - size.width / 2, y: y - size.height / 2 };
      const boxes = boxesDrawn(canvas.getState());
      const at = freeSpot(wished, size, [...boxes.values()], 0);
      if (item.kind === 'outcome') {
        run(addOutcome(journey, { kind: item.outcome, at }));
        return true;
      }
      const edge = edgeUnder(point);
      const split = edge === undefined ? undefined : findTransition(journey, partOfEdge({ id: edge, type: 'transition' }).id);
      const covers = [...boxes.values()].some((box) => meet({ ...wished, ...size }, box));
      const room = split && covers ? makeRoom(split.from, split.to, size, boxes) : undefined;
      run(split ? insertState(journey, split.id, { stage: item.stage, at, ...room }) : addState(journey, { stage: item.stage, at }));
      return true;
    },
    [store, canvas, screenToFlowPosition],
  );
}
