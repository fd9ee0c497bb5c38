import { push } from '@/components/canvas/pan-at-edges';

/**
 * Scrolls an element sideways while something in it is dragged toward a side and held near it: only the way it was dragged, so
 * that what began near a side can be moved off it. `leftPx`: what covers its left side; `fastestPx`: how far it goes at most each frame.
 */
export function scrollAtEdges(element: HTMLElement, { leftPx, fastestPx }: { leftPx: number; fastestPx: number }): { toward: (clientX: number, fromX: number) => void; stop: () => void } {
  let speed = 0;
  let frame = 0;
  /** Less than a pixel is not scrolled: it adds up. */
  let due = 0;
  const step = () => {
    due += speed;
    element.scrollLeft += Math.trunc(due);
    due %= 1;
    frame = speed ? requestAnimationFrame(step) : 0;
  };
  return {
    toward(clientX, fromX) {
      const { left, right } = element.getBoundingClientRect();
      const wanted = -push(clientX, left + leftPx, right);
      speed = Math.sign(wanted) === Math.sign(clientX - fromX) ? Math.sign(wanted) * Math.min(Math.abs(wanted), fastestPx) : 0;
      if (speed && !frame) frame = requestAnimationFrame(step);
    },
    stop() {
      cancelAnimationFrame(frame);
      frame = 0;
      speed = 0;
    },
  };
}
