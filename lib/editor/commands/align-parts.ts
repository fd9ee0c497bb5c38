import type { Journey, Position } from '@/lib/journey/journey';
import type { Box } from '../routing/box';
import type { Command } from '../command';
import { moveParts } from './move-parts';

export type Alignment = 'left' | 'center' | 'right' | 'top' | 'middle' | 'bottom';

/** Lines parts up by one of their sides or by their middles. `boxes` are theirs, by id. */
export function alignParts(journey: Journey, boxes: ReadonlyMap<string, Box>, to: Alignment): Command {
  const all = [...boxes.values()];
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ x, width }) => x + width));
  const top = Math.min(...all.map(({ y }) => y));
  const bottom = Math.max(...all.map(({ y, height }) => y + height));
  const place = ({ x, y, width, height }: Box): Position => {
    if (to === 'left') return { x: left, y };
    if (to === 'center') return { x: (left + right - width) / 2, y };
    if (to === 'right') return { x: right - width, y };
    if (to === 'top') return { x, y: top };
    if (to === 'middle') return { x, y: (top + bottom - height) / 2 };
    return { x, y: bottom - height };
  };
  return { ...moveParts(journey, Object.fromEntries([...boxes].map(([id, box]) => [id, place(box)]))), label: `Align ${to}` };
}

/** Moves the parts between the outermost two so that the gaps are alike. */
export function distributeParts(journey: Journey, boxes: ReadonlyMap<string, Box>, way: 'across' | 'down'): Command {
  const [from, size] = way === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
  const inOrder = [...boxes].sort(([, a], [, b]) => a[from] + a[size] / 2 - b[from] - b[size] / 2);
  const first = inOrder[0]![1][from];
  const last = Math.max(...inOrder.map(([, box]) => box[from] + box[size]));
  const gap = (last - first - inOrder.reduce((sum, [, box]) => sum + box[size], 0)) / Math.max(1, inOrder.length - 1);
  let next = first;
  const positions: Record<string, Position> = {};
  for (const [id, box] of inOrder) {
    positions[id] = { x: box.x, y: box.y, [from]: next };
    next += box[size] + gap;
  }
  return { ...moveParts(journey, positions), label: `Distribute ${way}` };
}
