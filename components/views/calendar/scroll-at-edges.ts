import { push } from '@/components/canvas/pan-at-edges';

/**
 * Scrolls an element sideways while something in it is dragged toward a side and held near it: only the way it was dragged, so
 * that what began near a side can be moved off it. `leftPx`: what covers its left side.
 */
export function scrollAtEdges(element: HTMLElement, leftPx: number): { toward: (clientX: number, fromX: number) => void; stop: () => void } {
  let speed = 0;
  let frame = 0;
  const step = () => {
    element.scrollLeft += speed;
    frame = speed ? requestAnimationFrame(step) : 0;
  };
  return {
    toward(clientX, fromX) {
      const { left, right } = element.getBoundingClientRect();
      const wanted = -push(clientX, left + leftPx, right);
      speed = Math.sign(wanted) === Math.sign(clientX - fromX) ? Math.trunc(wanted) : 0;
      if (speed && !frame) frame = requestAnimationFrame(step);
    },
    stop() {
      cancelAnimationFrame(frame);
      frame = 0;
      speed = 0;
    },
  };
}
