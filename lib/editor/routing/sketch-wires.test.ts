import { expect, test } from 'vitest';
import { sketchWires } from './sketch-wires';
import type { Wire } from './wire';

const box = (x: number, y: number) => ({ x, y, width: 256, height: 142 });
const wire = (source: string, target: string, leaves: Wire['leaves'] = 'side'): Wire => ({ id: `${source}-${target}-${leaves}`, source, target, leaves, label: 100 });
const boxes = new Map([['a', box(0, 0)], ['right', box(500, 40)], ['left', box(-500, 0)], ['below', box(-400, 400)]]);

test('every wire gets a line from its box to the middle of the other’s left side, whatever lies where', () => {
  const wires = ['a', 'right', 'left', 'below'].flatMap((to) => [wire('a', to), wire('a', to, 'foot')]);
  const routes = sketchWires(wires, boxes);
  expect(routes.size).toBe(wires.length);
  for (const { id, target, leaves } of wires) {
    const { path, end, label } = routes.get(id)!;
    const to = boxes.get(target)!;
    expect(end).toEqual({ x: to.x, y: to.y + 71 });
    expect(path.startsWith(leaves === 'side' ? 'M256,71' : 'M128,142')).toBe(true);
    expect(Number.isFinite(label.x + label.y)).toBe(true);
    expect(path).not.toContain('NaN');
  }
});

test('wires to boxes that are not there are left out', () => {
  expect(sketchWires([wire('a', 'nowhere')], boxes).size).toBe(0);
});
