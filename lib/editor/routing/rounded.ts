import type { Position } from '@/lib/journey/journey';

/** An SVG path through points, its corners rounded by at most `radius` pixels. */
export function rounded(points: readonly Position[], radius: number): string {
  const [first, ...rest] = points.filter((point, i) => i === 0 || point.x !== points[i - 1]!.x || point.y !== points[i - 1]!.y);
  if (!first) return '';
  let path = `M${first.x},${first.y}`;
  let from = first;
  for (const [i, corner] of rest.entries()) {
    const next = rest[i + 1];
    if (!next) {
      path += ` L${corner.x},${corner.y}`;
      break;
    }
    const turn = Math.min(radius, distance(from, corner) / 2, distance(corner, next) / 2);
    const into = towards(corner, from, turn);
    const out = towards(corner, next, turn);
    path += ` L${into.x},${into.y} Q${corner.x},${corner.y} ${out.x},${out.y}`;
    from = corner;
  }
  return path;
}

function distance(a: Position, b: Position): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function towards(from: Position, to: Position, by: number): Position {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
