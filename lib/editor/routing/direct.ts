import type { Position } from '@/lib/journey/journey';
import { holds, type Box } from './box';
import type { Course } from './wire';

const SAMPLES = 24;
const CLEARANCE = 6;
/** The least there must be between two sides for a curve to run forward. */
const LEAST_RUN = 36;
const LABEL_PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

type Curve = readonly [Position, Position, Position, Position];

/**
 * The curve that runs forward from one box to another, or undefined where it would run backward or through a box.
 * `bow` pushes its middle down by about so many pixels, to part curves that join the same boxes.
 */
export function direct(from: Box, to: Box, leaves: 'side' | 'foot', bow: number, others: readonly Box[]): Course | undefined {
  const end = { x: to.x, y: to.y + to.height / 2 };
  const start = leaves === 'side' ? { x: from.x + from.width, y: from.y + from.height / 2 } : { x: from.x + from.width / 2, y: from.y + from.height };
  const run = end.x - start.x;
  if (run < LEAST_RUN || (leaves === 'foot' && end.y < start.y + LEAST_RUN)) return undefined;
  const reach = Math.min(Math.max(run / 2, 24), 180);
  const curve: Curve =
    leaves === 'side'
      ? [start, { x: start.x + reach, y: start.y + bow * 1.33 }, { x: end.x - reach, y: end.y + bow * 1.33 }, end]
      : [start, { x: start.x, y: start.y + Math.max(40, (end.y - start.y) * 0.7) }, { x: end.x - reach, y: end.y + bow }, end];
  for (let i = 1; i < SAMPLES; i++) {
    const point = along(curve, i / SAMPLES);
    if (others.some((box) => holds(box, point, CLEARANCE)) || holds(from, point) || holds(to, point)) return undefined;
  }
  const [a, b, c, d] = curve;
  return {
    path: `M${a.x},${a.y} C${b.x},${b.y} ${c.x},${c.y} ${d.x},${d.y}`,
    end,
    spots: LABEL_PLACES.map((t) => along(curve, t)),
  };
}

/** The point of a cubic Bézier curve at `t` from 0 to 1. */
function along([a, b, c, d]: Curve, t: number): Position {
  const s = 1 - t;
  const mix = (p: number, q: number, r: number, u: number) => s ** 3 * p + 3 * s * s * t * q + 3 * s * t * t * r + t ** 3 * u;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}
