import type { Connection, Edge, Node } from '@xyflow/react';
import { waysFrom } from '@/lib/journey/graph';
import type { Journey, Position } from '@/lib/journey/journey';
import { connect } from './commands/connect';
import { setStart } from './commands/set-start';
import { setTimeoutPath } from './commands/set-timeout-path';
import type { Command } from './command';
import { retarget } from './commands/retarget';
import { samePart, type PartRef } from './part';

/** The marker before the starting state: drawn, never saved. */
export const ENTRY_NODE_ID = '#entry';
export const HANDLES = { in: 'in', out: 'out', timeout: 'timeout' } as const;

export type CanvasNode = Node<Record<string, never>, 'entry' | 'state' | 'outcome' | 'note'>;
/** How it runs is kept apart (`Drawing.routes`), so that the canvas hears of an edge only when it leads elsewhere. */
export type CanvasEdge = Edge<Record<string, never>, 'entry' | 'transition' | 'timeout' | 'failure'>;

const NO_DATA: Record<string, never> = {};
const ENTRY_OFFSET: Position = { x: -136, y: 40 };

/** The document's states, outcomes and notes as nodes of the canvas. A node that has not changed stays the same object. */
export function projectNodes(journey: Journey, selection: readonly PartRef[], previous: readonly CanvasNode[]): CanvasNode[] {
  const before = new Map(previous.map((node) => [node.id, node]));
  const project = (id: string, type: CanvasNode['type'], position: Position, selected: boolean): CanvasNode => {
    const was = before.get(id);
    if (was && was.type === type && was.selected === selected && was.position.x === position.x && was.position.y === position.y && !was.dragging) return was;
    return { ...was, id, type, position, selected, data: NO_DATA, dragging: false, ...(type === 'entry' && { draggable: false, deletable: false }) };
  };
  const at = (id: string): Position => (Object.hasOwn(journey.layout, id) ? journey.layout[id]! : { x: 0, y: 0 });
  const chosen = (kind: PartRef['kind'], id: string) => selection.some((part) => samePart(part, { kind, id }));

  const nodes = [
    ...journey.states.map(({ id }) => project(id, 'state', at(id), chosen('state', id))),
    ...journey.outcomes.map(({ id }) => project(id, 'outcome', at(id), chosen('outcome', id))),
    ...(journey.notes ?? []).map(({ id }) => project(id, 'note', at(id), chosen('note', id))),
  ];
  const { start } = journey.entry;
  if (start !== undefined) {
    const beside = at(start);
    nodes.unshift(project(ENTRY_NODE_ID, 'entry', { x: beside.x + ENTRY_OFFSET.x, y: beside.y + ENTRY_OFFSET.y }, chosen('entry', 'journey')));
  }
  return nodes.length === previous.length && nodes.every((node, i) => node === previous[i]) ? (previous as CanvasNode[]) : nodes;
}

/** The ways between parts as edges of the canvas: `transition:<id>`, `timeout:<state>`, `failure:<touchpoint>`, `entry`. */
export function projectEdges(journey: Journey, selection: readonly PartRef[], previous: readonly CanvasEdge[]): CanvasEdge[] {
  const before = new Map(previous.map((edge) => [edge.id, edge]));
  const drawn: CanvasEdge[] = [];
  if (journey.entry.start !== undefined) {
    drawn.push({ id: 'entry', type: 'entry', source: ENTRY_NODE_ID, target: journey.entry.start, sourceHandle: HANDLES.out, targetHandle: HANDLES.in, deletable: false, selectable: false, reconnectable: 'target' });
  }
  for (const state of journey.states) {
    for (const way of waysFrom(journey, state)) {
      const id = way.kind === 'transition' ? way.transition.id : way.kind === 'timeout' ? state.id : way.touchpoint.id;
      const part: PartRef = { kind: way.kind === 'failure' ? 'touchpoint' : way.kind, id };
      drawn.push({
        id: `${way.kind}:${id}`,
        type: way.kind,
        source: way.from,
        target: way.to,
        sourceHandle: way.kind === 'timeout' ? HANDLES.timeout : HANDLES.out,
        targetHandle: HANDLES.in,
        selected: way.kind !== 'failure' && selection.some((selected) => samePart(selected, part)),
        deletable: way.kind !== 'failure',
        reconnectable: way.kind === 'failure' ? false : way.kind === 'transition' || 'target',
      });
    }
  }
  const edges = drawn.map((edge): CanvasEdge => {
    const was = before.get(edge.id);
    const same = was && was.source === edge.source && was.target === edge.target && was.selected === edge.selected;
    return same ? was : edge;
  });
  return edges.length === previous.length && edges.every((edge, i) => edge === previous[i]) ? (previous as CanvasEdge[]) : edges;
}

/** The part that a node or an edge stands for. */
export function partOfNode(node: Pick<CanvasNode, 'id' | 'type'>): PartRef {
  return node.type === 'entry' ? { kind: 'entry', id: 'journey' } : { kind: node.type ?? 'state', id: node.id };
}

export function partOfEdge(edge: Pick<CanvasEdge, 'id' | 'type'>): PartRef {
  const id = edge.id.slice(edge.id.indexOf(':') + 1);
  if (edge.type === 'transition' || edge.type === 'timeout') return { kind: edge.type, id };
  return edge.type === 'failure' ? { kind: 'touchpoint', id } : { kind: 'entry', id: 'journey' };
}

/** Whether a line may be drawn so: from a state to a state or outcome, or from the entry to a state. */
export function canConnect(journey: Journey, { source, target }: Pick<Connection, 'source' | 'target'>): boolean {
  const toState = journey.states.some(({ id }) => id === target);
  if (source === ENTRY_NODE_ID) return toState;
  return journey.states.some(({ id }) => id === source) && (toState || journey.outcomes.some(({ id }) => id === target));
}

/** The edit that a drawn line means: a new transition, a timeout's path, or another starting state. */
export function commandOf(journey: Journey, { source, target, sourceHandle }: Connection): Command {
  if (source === ENTRY_NODE_ID) return setStart(journey, target);
  return sourceHandle === HANDLES.timeout ? setTimeoutPath(journey, source, target) : connect(journey, source, target);
}

/** The edit that dragging one end of a line means, or undefined where it means nothing: only a transition can leave another state. */
export function commandOfReconnect(journey: Journey, edge: Pick<CanvasEdge, 'id' | 'type' | 'source' | 'target'>, { source, target }: Pick<Connection, 'source' | 'target'>): Command | undefined {
  if ((source === edge.source && target === edge.target) || !canConnect(journey, { source, target })) return undefined;
  if (edge.type === 'transition') return source === ENTRY_NODE_ID ? undefined : retarget(journey, partOfEdge(edge).id, { from: source, to: target });
  if (source !== edge.source) return undefined;
  if (edge.type === 'timeout') return setTimeoutPath(journey, source, target);
  return edge.type === 'entry' ? setStart(journey, target) : undefined;
}
