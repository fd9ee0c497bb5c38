import { getViewportForBounds, type FitViewOptions, type ReactFlowInstance, type Viewport } from '@xyflow/react';
import { MAX_ZOOM, MIN_ZOOM } from './zoom-tier';

/** Below this width of the canvas, in pixels, what floats at its foot stands in two rows. */
const TWO_ROWS_PX = 690;
const AROUND = { top: '48px', left: '40px', right: '56px' } as const;
const WIDE: FitViewOptions = { padding: { ...AROUND, bottom: '76px' }, maxZoom: 1 };
const NARROW: FitViewOptions = { padding: { ...AROUND, bottom: '120px' }, maxZoom: 1 };

/** How the whole journey is brought into view on a canvas of this width: with room for lines around it and for what floats below, and never larger than life. */
export function fitIn(width: number): FitViewOptions {
  return width < TWO_ROWS_PX ? NARROW : WIDE;
}

/** The view in which all that is drawn fits a canvas of this size, in pixels. */
export function fittingView(flow: Pick<ReactFlowInstance, 'getNodes' | 'getNodesBounds'>, { width, height }: { width: number; height: number }): Viewport {
  const { maxZoom, padding } = fitIn(width);
  return getViewportForBounds(flow.getNodesBounds(flow.getNodes()), width, height, MIN_ZOOM, maxZoom ?? MAX_ZOOM, padding ?? 0);
}
