import { fitIn } from '../fit';
import { MAX_ZOOM } from '../zoom-tier';
import type { ActionContext } from './action';

/** How long the view glides, in milliseconds; not at all for those who asked for less motion. */
export function glideMs(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160;
}

/** Brings the whole journey into view, or some parts of it, those a bit closer than life at most. */
export function fitView({ flow, seen }: Pick<ActionContext, 'flow' | 'seen'>, ids?: readonly string[]): void {
  void flow.fitView({ ...fitIn(seen().width * flow.getZoom()), duration: glideMs(), ...(ids && { nodes: ids.map((id) => ({ id })), maxZoom: Math.min(1.25, MAX_ZOOM) }) });
}
