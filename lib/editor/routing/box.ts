import type { Position } from '@/lib/journey/journey';

/** A rectangle on the canvas, in pixels at zoom 1. */
export type Box = { x: number; y: number; width: number; height: number };

/** Whether two boxes come closer than `gap` to each other. */
export function meet(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
}

/** Whether a point lies in a box, or closer than `gap` to it. */
export function holds(box: Box, { x, y }: Position, gap = 0): boolean {
  return x > box.x - gap && x < box.x + box.width + gap && y > box.y - gap && y < box.y + box.height + gap;
}

/** The box of this size around a center. */
export function around({ x, y }: Position, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
