import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { useEditorStore } from '@/components/builder/editor-context';
import { OUTCOME_HEIGHT, OUTCOME_WIDTH, STATE_WIDTH, stateHeight } from '@/lib/editor/sizes';
import { addOutcome } from '@/lib/editor/commands/add-outcome';
import { addState } from '@/lib/editor/commands/add-state';
import { addTouchpoint } from '@/lib/editor/commands/add-touchpoint';
import type { CanvasEdge, CanvasNode } from '@/lib/editor/react-flow';
import type { Position } from '@/lib/journey/journey';
import { boxesDrawn } from './boxes-drawn';
import { freeSpot } from './free-spot';
import type { PaletteItem } from './palette-item';
import { selectedStateId } from './selected-state';

const BESIDE = 168;

/** Adds what the palette offers at a fitting place: a state right of the selected one, a touchpoint inside it. False when it has no place. */
export function useAddPart(): (item: PaletteItem) => boolean {
  const store = useEditorStore();
  const canvas = useStoreApi<CanvasNode, CanvasEdge>();
  const { screenToFlowPosition, setCenter, getViewport } = useReactFlow();
  return useCallback(
    (item) => {
      const { journey, selection, run } = store.getState();
      const beside = selectedStateId({ journey, selection });
      if (item.kind === 'touchpoint') {
        if (beside !== undefined) run(addTouchpoint(journey, beside, item.channel));
        return beside !== undefined;
      }
      const make = (at?: Position) => run(item.kind === 'state' ? addState(journey, { stage: item.stage, at }) : addOutcome(journey, { kind: item.outcome, at }));
      const { domNode, width, height } = canvas.getState();
      // In another view there is no canvas to find room on: the part is put below the rest.
      if (!domNode) {
        make();
        return true;
      }
      const boxes = boxesDrawn(canvas.getState());
      const size = item.kind === 'state' ? { width: STATE_WIDTH, height: stateHeight(0) } : { width: OUTCOME_WIDTH, height: OUTCOME_HEIGHT };
      const { left, top } = domNode.getBoundingClientRect();
      const middle = screenToFlowPosition({ x: left + width / 2, y: top + height / 2 }, { snapToGrid: false });
      const selected = boxes.get(beside ?? '');
      const wished = selected ? { x: selected.x + selected.width + BESIDE, y: selected.y } : { x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
      const at = freeSpot(wished, size, [...boxes.values()]);
      make(at);
      const { zoom } = getViewport();
      const [reachX, reachY] = [width / 2 / zoom - size.width / 2, height / 2 / zoom - size.height / 2];
      const center = { x: at.x + size.width / 2, y: at.y + size.height / 2 };
      if (Math.abs(center.x - middle.x) > reachX || Math.abs(center.y - middle.y) > reachY) void setCenter(center.x, center.y, { zoom, duration: 160 });
      return true;
    },
    [store, canvas, screenToFlowPosition, setCenter, getViewport],
  );
}
