import { applyNodeChanges, type NodeChange } from '@xyflow/react';
import type { Finding } from '@/lib/linter/finding';
import type { Journey } from '@/lib/journey/journey';
import { NOTE_HEIGHT, NOTE_WIDTH, OUTCOME_HEIGHT, OUTCOME_WIDTH, STATE_WIDTH, stateHeight } from './sizes';
import type { PartRef } from './part';
import { ENTRY_NODE_ID, HANDLES, projectEdges, projectNodes, type CanvasEdge, type CanvasNode } from './react-flow';
import type { Box } from './routing/box';
import { routeWires } from './routing/route-wires';
import { sketchWires } from './routing/sketch-wires';
import type { Route, Wire } from './routing/wire';
import { spokenEdge, spokenNode } from './spoken';

/** What the canvas shows, and the document it shows it of. While nodes are dragged they are ahead of the document. */
export type Drawing = {
  journey: Journey;
  selection: readonly PartRef[];
  findings: readonly Finding[];
  nodes: CanvasNode[];
  edges: CanvasEdge[];
  /** How each edge runs, by its id. */
  routes: ReadonlyMap<string, Route>;
  /** The boxes and wires that the edges' ways were found for. */
  routedFor: string;
};

/** Space between the entry marker and the state it leads to, and the marker's size until it is measured. */
const ENTRY_GAP = 48;
const ENTRY_SIZE = { width: 112, height: 44 };
const NO_ROUTES: Drawing['routes'] = new Map();
const LABEL_WIDTHS = { transition: 216, timeout: 104, failure: 120, entry: 0 };

/** The drawing of a document. What looks the same as in `was` stays the same object. */
export function draw({ journey, selection, findings }: Pick<Drawing, 'journey' | 'selection' | 'findings'>, was?: Drawing): Drawing {
  const nodes = projectNodes(journey, selection, was?.nodes ?? []).map((node) => named(node, spokenNode(journey, findings, node)));
  const edges = projectEdges(journey, selection, was?.edges ?? []).map((edge) => named(edge, spokenEdge(journey, findings, edge)));
  return settle({ journey, selection, findings, nodes, edges: sameList(edges, was?.edges), routes: was?.routes ?? NO_ROUTES, routedFor: was?.routedFor ?? '' });
}

/** The drawing after the canvas has measured or dragged nodes. */
export function change(drawing: Drawing, changes: NodeChange<CanvasNode>[]): Drawing {
  return changes.length ? settle({ ...drawing, nodes: applyNodeChanges(changes, drawing.nodes) }) : drawing;
}

/** Puts the entry marker before its state and finds every edge its way. Ways are sought only when a box or wire is another: not while typing. */
function settle(drawing: Drawing): Drawing {
  const { journey } = drawing;
  // Lines run beneath notes.
  const boxes = new Map(drawing.nodes.flatMap((node) => (node.type === 'note' ? [] : [[node.id, boxOf(journey, node)] as const])));
  const start = boxes.get(journey.entry.start ?? '');
  const nodes = drawing.nodes.map((node) => {
    if (node.id !== ENTRY_NODE_ID || !start) return node;
    const { width, height } = boxes.get(node.id)!;
    const position = { x: start.x - ENTRY_GAP - width, y: start.y + start.height / 2 - height / 2 };
    boxes.set(node.id, { ...position, width, height });
    return node.position.x === position.x && node.position.y === position.y ? node : { ...node, position };
  });
  const wires = drawing.edges.map(wireOf);
  const dragged = new Set(nodes.filter(({ dragging }) => dragging).map(({ id }) => id));
  // While something is dragged only its own lines follow, roughly; all find their ways anew when it is let go.
  const sought = dragged.size ? wires.filter(({ source, target }) => dragged.has(source) || dragged.has(target)) : wires;
  const routedFor = dragged.size ? '' : JSON.stringify([wires, [...boxes]]);
  if (routedFor !== '' && routedFor === drawing.routedFor) return { ...drawing, nodes };
  return { ...drawing, nodes, routes: updated(drawing.routes, dragged.size ? sketchWires(sought, boxes) : routeWires(sought, boxes), wires), routedFor };
}

/** The routes of these wires: the new ones where they differ, the same map when none does. */
function updated(before: Drawing['routes'], found: Drawing['routes'], wires: readonly Wire[]): Drawing['routes'] {
  const after = new Map<string, Route>();
  for (const { id } of wires) {
    const [was, is] = [before.get(id), found.get(id)];
    const route = is && was && is.path === was.path && is.room === was.room && is.label.x === was.label.x && is.label.y === was.label.y ? was : (is ?? was);
    if (route) after.set(id, route);
  }
  return after.size === before.size && [...after].every(([id, route]) => before.get(id) === route) ? before : after;
}

function sameList<Item>(list: Item[], was: Item[] | undefined): Item[] {
  return was?.length === list.length && list.every((item, i) => item === was[i]) ? was : list;
}

/** The box of a node, as measured or, before that, as it will be. */
export function boxOf(journey: Journey, { id, type, position, measured }: CanvasNode): Box {
  const width = measured?.width ?? (type === 'state' ? STATE_WIDTH : type === 'outcome' ? OUTCOME_WIDTH : type === 'note' ? NOTE_WIDTH : ENTRY_SIZE.width);
  const height = measured?.height ?? (type === 'state' ? stateHeight(journey.states.find((state) => state.id === id)!.touchpoints.length) : type === 'outcome' ? OUTCOME_HEIGHT : type === 'note' ? NOTE_HEIGHT : ENTRY_SIZE.height);
  return { ...position, width, height };
}

function wireOf({ id, type, source, target, sourceHandle }: CanvasEdge): Wire {
  return { id, source, target, leaves: sourceHandle === HANDLES.timeout ? 'foot' : 'side', label: LABEL_WIDTHS[type ?? 'entry'] };
}

function named<Part extends CanvasNode | CanvasEdge>(part: Part, ariaLabel: string): Part {
  return part.ariaLabel === ariaLabel ? part : { ...part, ariaLabel };
}
