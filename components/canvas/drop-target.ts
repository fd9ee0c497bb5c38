import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { PaletteItem } from './palette-item';

/**
 * What is being dragged out of the palette, and the node or the edge on which it would land; or the node to which a line drawn by
 * keyboard would lead. There is one pointer and one keyboard, so there is one of these.
 */
type DropTarget = { dragging?: PaletteItem['kind'] | undefined; node?: string | undefined; edge?: string | undefined };

const NOTHING: DropTarget = {};
const dropTarget = createStore<DropTarget>()(() => NOTHING);

export function setDropTarget(target: DropTarget = NOTHING): void {
  const was = dropTarget.getState();
  if (was.dragging !== target.dragging || was.node !== target.node || was.edge !== target.edge) dropTarget.setState(target, true);
}

/** Whether what is dragged would land on this node. */
export function useIsDropTarget(nodeId: string): boolean {
  return useStore(dropTarget, (target) => target.node === nodeId);
}

/** Whether what is dragged would go in between, on this edge. */
export function useIsEdgeTarget(edgeId: string): boolean {
  return useStore(dropTarget, (target) => target.edge === edgeId);
}

/** The kind of part that is being dragged out of the palette. */
export function useDragged(): PaletteItem['kind'] | undefined {
  return useStore(dropTarget, (target) => target.dragging);
}
