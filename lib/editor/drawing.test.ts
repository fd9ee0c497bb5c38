import { describe, expect, it } from 'vitest';
import { blankJourney } from '@/lib/journey/blank';
import type { Journey } from '@/lib/journey/journey';
import type { Finding } from '@/lib/linter/finding';
import { STATE_WIDTH } from './sizes';
import { change, draw } from './drawing';
import { ENTRY_NODE_ID } from './react-flow';

const journey: Journey = {
  ...blankJourney('Test'),
  entry: { reentry: { kind: 'never' }, holdoutShare: 0, start: 'a' },
  states: [
    { id: 'a', name: 'Awareness', timeout: { after: 'P14D', to: 'converted' }, touchpoints: [{ id: 'mail', name: 'Mail', channel: 'email' }] },
    { id: 'b', name: 'Decision', touchpoints: [] },
    { id: 'c', name: 'Far off', touchpoints: [] },
  ],
  transitions: [
    { id: 'ab', from: 'a', to: 'b', priority: 1, probability: { value: 0.3 } },
    { id: 'bc', from: 'b', to: 'c', priority: 1 },
  ],
  layout: { a: { x: 0, y: 0 }, b: { x: 424, y: 0 }, c: { x: 848, y: 0 }, converted: { x: 848, y: 600 } },
};
const finding = (kind: 'state' | 'touchpoint' | 'transition', id: string, severity: Finding['severity']): Finding => ({ rule: 'timeout', severity, target: { kind, id }, message: '' });
const findings = [finding('state', 'a', 'error'), finding('touchpoint', 'mail', 'error'), finding('touchpoint', 'mail', 'info'), finding('transition', 'bc', 'warning')];
const measured = (id: string, height: number) => ({ id, type: 'dimensions' as const, dimensions: { width: STATE_WIDTH, height } });
const dragged = (id: string, x: number, y: number) => ({ id, type: 'position' as const, position: { x, y }, dragging: true });

describe('the drawing', () => {
  it('names every node and edge for those who hear it', () => {
    const { nodes, edges } = draw({ journey, selection: [], findings });
    expect(nodes.map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Entry, starts at Awareness',
      'Awareness, state 1 of 3, 2 errors',
      'Decision, state 2 of 3',
      'Far off, state 3 of 3',
      'Converted, outcome',
    ]);
    expect(edges.map(({ ariaLabel }) => ariaLabel)).toEqual([
      'Entry to Awareness',
      'Awareness to Decision, 30 %',
      'Awareness to Converted, timeout after 14 days',
      'Decision to Far off, no rate, 1 warning',
    ]);
  });

  it('keeps the entry marker level with the middle of its state, and beside it while it is dragged', () => {
    const settled = change(draw({ journey, selection: [], findings: [] }), [measured('a', 150), { id: ENTRY_NODE_ID, type: 'dimensions', dimensions: { width: 112, height: 44 } }]);
    const entry = (drawing: typeof settled) => drawing.nodes.find(({ id }) => id === ENTRY_NODE_ID)!.position;
    expect(entry(settled)).toEqual({ x: -160, y: 53 });
    expect(entry(change(settled, [dragged('a', 100, 40)]))).toEqual({ x: -60, y: 93 });
  });

  it('makes new only the node that is dragged and the ways that lead to it', () => {
    const before = draw({ journey, selection: [], findings });
    const after = change(before, [dragged('c', 856, 8)]);
    expect(after.nodes.map((node, i) => node === before.nodes[i])).toEqual([true, true, true, false, true]);
    expect(after.edges).toBe(before.edges);
    expect([...after.routes].filter(([id, route]) => before.routes.get(id) !== route).map(([id]) => id)).toEqual(['transition:bc']);
  });

  it('follows the document again when it changes, and forgets where the drag was', () => {
    const drag = change(draw({ journey, selection: [], findings }), [dragged('c', 900, 50)]);
    const other = { ...journey, name: 'Other' };
    expect(draw({ journey: other, selection: [], findings }, drag).nodes.find(({ id }) => id === 'c')!.position).toEqual({ x: 848, y: 0 });
  });
});
