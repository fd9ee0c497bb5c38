import { describe, expect, it } from 'vitest';
import { around, meet, type Box } from './box';
import { routeWires } from './route-wires';
import type { Wire } from './wire';

const CARD = { width: 256, height: 144 };
const card = (x: number, y: number): Box => ({ x, y, ...CARD });
const wire = (source: string, target: string, leaves: Wire['leaves'] = 'side', id = `${source}>${target}`): Wire => ({ id, source, target, leaves, label: 200 });
/** Three cards in a row, and one below the middle. */
const boxes = new Map<string, Box>([
  ['a', card(0, 0)],
  ['b', card(408, 0)],
  ['c', card(816, 0)],
  ['d', card(408, 280)],
]);

/** Points along a path of lines and curves, close enough together that nothing slips between them. */
function pointsAlong(path: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  let at = { x: 0, y: 0 };
  for (const [, letter, numbers] of path.matchAll(/([MLQC])([^MLQC]*)/g)) {
    const values = numbers!.trim().split(/[ ,]+/).map(Number);
    const steps = Array.from({ length: values.length / 2 }, (_, i) => ({ x: values[2 * i]!, y: values[2 * i + 1]! }));
    const control = [at, ...steps];
    if (letter !== 'M') for (let t = 0; t <= 1.0001; t += 0.01) points.push(bezier(control, t));
    at = steps.at(-1)!;
  }
  return points;
}

function bezier(points: { x: number; y: number }[], t: number): { x: number; y: number } {
  if (points.length === 1) return points[0]!;
  return bezier(
    points.slice(1).map((point, i) => ({ x: points[i]!.x * (1 - t) + point.x * t, y: points[i]!.y * (1 - t) + point.y * t })),
    t,
  );
}

const inside = (box: Box, { x, y }: { x: number; y: number }) => x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1;

describe('routes', () => {
  it('run straight between neighbors in a row', () => {
    const route = routeWires([wire('a', 'b')], boxes).get('a>b')!;
    expect(route.path).toBe('M256,72 C332,72 332,72 408,72');
    expect(route.end).toEqual({ x: 408, y: 72 });
  });

  it('never run through a card, whichever two they join', () => {
    const names = [...boxes.keys()];
    const wires = names.flatMap((source) => names.flatMap((target) => [wire(source, target), wire(source, target, 'foot', `${source}~${target}`)]));
    const routes = routeWires(wires, boxes);
    expect(routes.size).toBe(32);
    for (const [id, { path }] of routes) {
      for (const point of pointsAlong(path)) {
        const hit = [...boxes].find(([, box]) => inside(box, point));
        expect(hit?.[0], `${id} at ${point.x},${point.y}`).toBeUndefined();
      }
    }
  });

  it('set labels off the cards and off each other', () => {
    const wires = [wire('a', 'b'), wire('b', 'c'), wire('a', 'c'), wire('c', 'a'), wire('b', 'a'), wire('a', 'd', 'foot'), wire('c', 'd', 'foot'), wire('b', 'b')];
    const labels = [...routeWires(wires, boxes).values()].map(({ label, room }) => around(label, room, 24));
    for (const [i, label] of labels.entries()) {
      expect([...boxes.values()].some((box) => meet(label, box))).toBe(false);
      expect(labels.some((other, j) => j !== i && meet(label, other))).toBe(false);
    }
  });

  it('draw wires that join the same two cards apart', () => {
    const routes = routeWires([wire('a', 'b', 'side', '1'), wire('a', 'b', 'side', '2'), wire('a', 'b', 'side', '3')], boxes);
    const heights = [...routes.values()].map(({ path }) => {
      const points = pointsAlong(path);
      return Math.round(points[Math.floor(points.length / 2)]!.y);
    });
    expect(new Set(heights).size).toBe(3);
    expect(heights[1]).toBe(72);
  });

  it('lead a loop over the top of its card', () => {
    const { path, label } = routeWires([wire('b', 'b')], boxes).get('b>b')!;
    expect(Math.min(...pointsAlong(path).map(({ y }) => y))).toBeLessThan(-20);
    expect(label.y).toBeLessThan(0);
    expect(label.x).toBe(408 + CARD.width / 2);
  });

  it('are the same for the same input, and leave out wires to what is not there', () => {
    const wires = [wire('c', 'a'), wire('a', 'nowhere'), wire('b', 'd', 'foot')];
    expect([...routeWires(wires, boxes)]).toEqual([...routeWires(wires, boxes)]);
    expect([...routeWires(wires, boxes).keys()]).toEqual(['c>a', 'b>d']);
  });

  it('stay clear of cards in a large journey too', () => {
    const many = new Map<string, Box>(Array.from({ length: 60 }, (_, i) => [`s${i}`, card((i % 10) * 420, Math.floor(i / 10) * 300)] as const));
    const wires = Array.from({ length: 60 }, (_, i) => wire(`s${i}`, `s${(i * 7 + 3) % 60}`, i % 3 ? 'side' : 'foot'));
    for (const [id, { path }] of routeWires(wires, many)) {
      const [from, to] = id.split('>');
      // Only cards near the two ends are heeded in large journeys: those are never run through.
      for (const box of [many.get(from!)!, many.get(to!)!]) expect(pointsAlong(path).some((point) => inside(box, point)), id).toBe(false);
    }
  });
});
