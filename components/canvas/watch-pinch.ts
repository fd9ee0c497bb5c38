import type { ReactFlowInstance } from '@xyflow/react';
import type { Touch, TouchEvent } from 'react';
import { MAX_ZOOM, MIN_ZOOM } from './zoom-tier';

/** The point between two fingers, and how far apart they are. */
type Fingers = { x: number; y: number; apart: number };

/** Two fingers of which one is on a part move and zoom the view as two on the ground do, which the canvas itself takes for all there are. */
export function watchPinch({ getViewport, setViewport }: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>, root: () => HTMLElement | null) {
  let last: Fingers | undefined;
  /** Until all fingers are lifted: one that stays does not go on to drag what it is on. */
  let pinches = false;
  const onTouchStartCapture = (event: TouchEvent) => {
    const { length, 0: a, 1: b } = event.touches;
    if (length === 1) pinches = false;
    if (length !== 2 || ![a, b].some((touch) => touch?.target instanceof Element && touch.target.closest('.react-flow__node, .pill'))) return;
    pinches = true;
    last = fingers(a, b);
    event.stopPropagation();
  };
  const onTouchMoveCapture = (event: TouchEvent) => {
    if (!pinches) return;
    event.stopPropagation();
    const { left = 0, top = 0 } = root()?.getBoundingClientRect() ?? {};
    const now = fingers(event.touches[0], event.touches[1]);
    if (now && last) {
      const { x, y, zoom } = getViewport();
      const next = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, (zoom * now.apart) / last.apart));
      const grown = next / zoom;
      void setViewport({ x: now.x - left - (last.x - left - x) * grown, y: now.y - top - (last.y - top - y) * grown, zoom: next });
    }
    last = now;
  };
  return { onTouchStartCapture, onTouchMoveCapture };
}

function fingers(a: Touch | undefined, b: Touch | undefined): Fingers | undefined {
  return a && b && { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2, apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)) };
}
