import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Where the thing dragged out of the palette would land. There is one pointer, so there is one of these. */
type DropTarget = { stateId?: string | undefined };

const dropTarget = createStore<DropTarget>()(() => ({}));

export function setDropTarget(stateId: string | undefined): void {
  if (dropTarget.getState().stateId !== stateId) dropTarget.setState({ stateId });
}

/** Whether a touchpoint being dragged would land in this state. */
export function useIsDropTarget(stateId: string): boolean {
  return useStore(dropTarget, (target) => target.stateId === stateId);
}
