import { useStore } from '@xyflow/react';

/** How much of a part is shown at a zoom. `full`: everything; `dots`: no text at all. */
export type ZoomTier = 'full' | 'near' | 'mid' | 'far' | 'farther' | 'dots';

/** From which zoom a tier holds. canvas.css sets sizes such that text is 11 px on screen or more at each of these. */
const TIERS: [from: number, tier: ZoomTier][] = [
  [0.92, 'full'],
  [0.69, 'near'],
  [0.5, 'mid'],
  [0.34, 'far'],
  [0.25, 'farther'],
];

export const MIN_ZOOM = 0.12;
export const MAX_ZOOM = 2;

export function zoomTier(zoom: number): ZoomTier {
  return TIERS.find(([from]) => zoom >= from - 1e-6)?.[1] ?? 'dots';
}

/** The tier in force; whoever uses it renders again only when it changes. */
export function useZoomTier(): ZoomTier {
  return useStore((state) => zoomTier(state.transform[2]));
}
