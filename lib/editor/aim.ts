import type { Box } from './routing/box';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What lies aside counts so many times as far as what lies ahead. */
const ASIDE = 2.5;

/** The box one means by pressing an arrow key at a box: the nearest in that direction, as the eye sees it. Undefined when nothing lies there. */
export function aim(from: Box, boxes: ReadonlyMap<string, Box>, direction: Direction): string | undefined {
  const here = middle(from);
  let best: { id: string; distance: number } | undefined;
  for (const [id, box] of boxes) {
    const there = middle(box);
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = direction === 'left' ? -dx : direction === 'right' ? dx : direction === 'up' ? -dy : dy;
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
    if (ahead <= 0 || aside > ahead * 3) continue;
    const distance = ahead + aside * ASIDE;
    if (!best || distance < best.distance) best = { id, distance };
  }
  return best?.id;
}

function middle({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
