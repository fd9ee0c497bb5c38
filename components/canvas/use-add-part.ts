import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH, STATE_WIDTH, stateHeight } from '@/lib/editor/sizes';
import { addOutcome } from '@/lib/editor/commands/add-outcome';
import { addState } from '@/lib/editor/commands/add-state';
import { addTouchpoint } from '@/lib/editor/commands/add-touchpoint';
import { insertState } from '@/lib/editor/commands/insert-state';
import { ENTRY_NODE_ID, partOfEdge } from '@/lib/editor/react-flow';
import { findState } from '@/lib/journey/graph';
import type { Position } from '@/lib/journey/journey';
import { freeSpot } from './free-spot';
import { edgeUnder, nodeUnder, onCanvas } from './node-under';
import type { PaletteItem } from './palette-item';
import { selectedStateId } from './selected-state';

const BESIDE = 168;

/** Ways to add what the palette offers: where the pointer let go of it, or at a fitting place. */
export function useAddPart() {
  const store = useEditorStore();
  const canvas = useStoreApi();
  const { screenToFlowPosition, setCenter, getViewport } = useReactFlow();

  const place = useCallback(
    (item: Exclude<PaletteItem, { kind: 'touchpoint' }>, at?: Position) => {
      const { journey, run } = store.getState();
      run(item.kind === 'state' ? addState(journey, { stage: item.stage, at }) : addOutcome(journey, { kind: item.outcome, at }));
    },
    [store],
  );

  /** Adds an item at a fitting place: a state right of the selected one, a touchpoint inside it. False when it has no place. */
  const add = useCallback(
    (item: PaletteItem): boolean => {
      const { journey, selection, run } = store.getState();
      const beside = selectedStateId({ journey, selection });
      if (item.kind === 'touchpoint') {
        if (beside !== undefined) run(addTouchpoint(journey, beside, item.channel));
        return beside !== undefined;
      }
      const { nodeLookup, domNode, width, height } = canvas.getState();
      // In another view there is no canvas to find room on: the part is put below the rest.
      if (!domNode) {
        place(item);
        return true;
      }
      const boxes = [...nodeLookup.values()].filter(({ id }) => id !== ENTRY_NODE_ID).map(({ id, position, measured }) => ({ id, ...position, width: measured.width ?? STATE_WIDTH, height: measured.height ?? stateHeight(0) }));
      const size = item.kind === 'state' ? { width: STATE_WIDTH, height: stateHeight(0) } : { width: OUTCOME_WIDTH, height: OUTCOME_HEIGHT };
      const { left, top } = domNode.getBoundingClientRect();
      const middle = screenToFlowPosition({ x: left + width / 2, y: top + height / 2 }, { snapToGrid: false });
      const selected = boxes.find(({ id }) => id === beside);
      const wished = selected ? { x: selected.x + selected.width + BESIDE, y: selected.y } : { x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
      const at = freeSpot(wished, size, boxes);
      place(item, at);
      const { zoom } = getViewport();
      const [reachX, reachY] = [width / 2 / zoom - size.width / 2, height / 2 / zoom - size.height / 2];
      const center = { x: at.x + size.width / 2, y: at.y + size.height / 2 };
      if (Math.abs(center.x - middle.x) > reachX || Math.abs(center.y - middle.y) > reachY) void setCenter(center.x, center.y, { zoom, duration: 160 });
      return true;
    },
    [store, canvas, screenToFlowPosition, setCenter, getViewport, place],
  );

  /** Adds an item where the pointer is: a touchpoint to the state under it, a state into the
   * transition under it. False when it cannot land there. */
  const drop = useCallback(
    (item: PaletteItem, point: { clientX: number; clientY: number }): boolean => {
      const { journey, run } = store.getState();
      if (item.kind === 'touchpoint') {
        const state = findState(journey, nodeUnder(point));
        if (state) run(addTouchpoint(journey, state.id, item.channel));
        return state !== undefined;
      }
      if (!onCanvas(point)) return false;
      const edge = item.kind === 'state' ? edgeUnder(point) : undefined;
      const { x, y } = screenToFlowPosition({ x: point.clientX, y: point.clientY }, { snapToGrid: false });
      const [width, height] = item.kind === 'state' ? [STATE_WIDTH, stateHeight(0)] : [OUTCOME_WIDTH, OUTCOME_HEIGHT];
      const at = { x: Math.round((x - width / 2) / 8) * 8, y: Math.round((y - height / 2) / 8) * 8 };
      if (edge !== undefined && item.kind === 'state') run(insertState(journey, partOfEdge({ id: edge, type: 'transition' }).id, { stage: item.stage, at }));
      else place(item, at);
      return true;
    },
    [store, screenToFlowPosition, place],
  );

  return { add, drop };
}
