import type { Command } from '../command';

/** Moves a touchpoint by `by` places in its state's list; at the ends it stays. */
export function reorderTouchpoint(touchpointId: string, by: number): Command {
  return {
    label: 'Reorder touchpoints',
    recipe(draft) {
      const list = draft.states.find((state) => state.touchpoints.some(({ id }) => id === touchpointId))?.touchpoints;
      if (!list) return;
      const at = list.findIndex(({ id }) => id === touchpointId);
      const to = Math.min(Math.max(at + by, 0), list.length - 1);
      if (to !== at) list.splice(to, 0, ...list.splice(at, 1));
    },
  };
}
