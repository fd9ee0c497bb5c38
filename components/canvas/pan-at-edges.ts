import type { ReactFlowInstance } from '@xyflow/react';

/** How near the canvas's side the view begins to move, and how fast it does at the side itself, in pixels a frame. */
const NEAR = 48;
const FASTEST = 14;

/** Moves the view while a dragged thing is held near a side of the canvas; not on its way in, past the side it comes from. */
export function panAtEdges(flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>): { toward: (point: { clientX: number; clientY: number }) => void; stop: () => void } {
  let speed = { x: 0, y: 0 };
  let frame = 0;
  let isIn = false;
  const step = () => {
    const { x, y, zoom } = flow.getViewport();
    void flow.setViewport({ x: x + speed.x, y: y + speed.y, zoom });
    frame = speed.x || speed.y ? requestAnimationFrame(step) : 0;
  };
  return {
    toward({ clientX, clientY }) {
      const box = document.querySelector('.react-flow')?.getBoundingClientRect();
      const inside = box && clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
      speed = inside ? { x: push(clientX, box.left, box.right), y: push(clientY, box.top, box.bottom) } : { x: 0, y: 0 };
      isIn ||= Boolean(inside) && !speed.x && !speed.y;
      if (!isIn) speed = { x: 0, y: 0 };
      if ((speed.x || speed.y) && !frame) frame = requestAnimationFrame(step);
    },
    stop() {
      cancelAnimationFrame(frame);
      frame = 0;
      speed = { x: 0, y: 0 };
    },
  };
}

/** Into the view at its low side, out of it at its high one, the faster the nearer. */
export function push(at: number, low: number, high: number): number {
  if (at - low < NEAR) return FASTEST * (1 - (at - low) / NEAR);
  return high - at < NEAR ? -FASTEST * (1 - (high - at) / NEAR) : 0;
}
