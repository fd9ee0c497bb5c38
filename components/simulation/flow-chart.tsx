'use client';

import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Sankey, type SankeyLinkProps, type SankeyNodeProps } from 'recharts';
import type { FlowEnd, FlowGraph, FlowLink, FlowNode } from './flow-graph';
import { linkWords, perHundred } from './flow-words';
import { fitted } from './interval-chart';
import { nextStep } from './next-step';
import { useSize } from './use-size';

const NODE_WIDTH = 9;
const MARGIN = { top: 8, bottom: 8, left: 4 };
/** Room for the words at the ends, in narrow and in wide charts. */
const END_ROOM = { narrow: 132, wide: 196 };
const WIDE = 620;
/** Room for the figure after a name. */
const FIGURE_ROOM = 48;
const COLORS: Record<FlowEnd, string> = {
  state: 'var(--color-muted)',
  converted: 'var(--color-success)',
  neutral: 'var(--color-info)',
  lost: 'var(--color-danger)',
  back: 'var(--color-stage-none)',
  stuck: 'var(--color-danger)',
};
/** What an end is, said in a letter's room, so that color does not speak alone. */
const SIGNS: Record<FlowEnd, string> = { state: '', converted: '✓ ', neutral: '', lost: '✕ ', back: '↩ ', stuck: '✕ ' };

type Props = { graph: FlowGraph; label: string };

/** Expected flow from the start to the ends, as wide as it is strong; timeouts carry a dashed line as on the canvas. */
export function FlowChart({ graph, label }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const size = useSize(ref);
  const right = (size?.width ?? 0) >= WIDE ? END_ROOM.wide : END_ROOM.narrow;
  const [active, setActive] = useState<number>();
  const data = useMemo(
    () => ({
      nodes: graph.nodes.map((node) => ({ ...node })),
      // Links of the same width between the same places would be taken for one: they differ by less than can be seen.
      links: graph.links.map((link, i) => ({ source: link.source, target: link.target, value: link.perEntrant * (1 + i * 1e-9) })),
    }),
    [graph],
  );
  const current = active === undefined ? undefined : graph.links[active];
  const step = (event: KeyboardEvent) => {
    const next = nextStep(event.key, active, graph.links.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next === 'none' ? undefined : next);
  };
  return (
    <div className="flex h-full flex-col">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- stepped through with the arrow keys */}
      <div
        ref={ref}
        role="application"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- stepped through with the arrow keys
        tabIndex={0}
        onKeyDown={step}
        onBlur={() => setActive(undefined)}
        className="focus-inset min-h-0 flex-1 overflow-hidden rounded-md"
      >
        {size && <Sankey
          width={size.width}
          height={size.height}
          accessibilityLayer={false}
          data={data}
          nodeWidth={NODE_WIDTH}
          nodePadding={Math.max(10, 22 - graph.nodes.length)}
          margin={{ ...MARGIN, right }}
          iterations={48}
          onMouseEnter={(item, type) => setActive(type === 'link' ? item.index : undefined)}
          onMouseLeave={() => setActive(undefined)}
          link={(props) => <Link {...props} link={graph.links[props.index]} active={active === props.index} dim={active !== undefined && active !== props.index} goal={graph.nodes[graph.links[props.index]?.target ?? 0]} />}
          node={(props) => <Node {...props} node={graph.nodes[props.index]} room={(props.payload.targetLinks.length === 0 ? right : 150) - FIGURE_ROOM} />}
        />}
      </div>
      <output className="tabular block min-h-8 pt-1 text-12 text-muted">{current ? linkWords(graph, current) : 'Point at a flow, or go through them with the arrow keys, to read it. Dashed: timeouts.'}</output>
    </div>
  );
}

type Drawn = SankeyLinkProps & { link: FlowLink | undefined; goal: FlowNode | undefined; active: boolean; dim: boolean };

function Link({ sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX, linkWidth, link, goal, active, dim }: Drawn) {
  const way = `M${sourceX},${sourceY} C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`;
  const color = !goal || goal.end === 'state' ? 'var(--color-accent)' : COLORS[goal.end];
  return (
    <g>
      <path d={way} fill="none" stroke={color} strokeWidth={Math.max(1, linkWidth)} strokeOpacity={active ? 0.65 : dim ? 0.16 : 0.32} />
      {link?.by === 'timeout' && <path d={way} fill="none" stroke={color} strokeWidth={1.25} strokeDasharray="5 4" pointerEvents="none" />}
    </g>
  );
}

function Node({ x, y, width, height, node, room }: SankeyNodeProps & { node: FlowNode | undefined; room: number }) {
  if (!node) return null;
  return (
    <g pointerEvents="none" className="tabular" fontSize={11}>
      <rect x={x} y={y} width={width} height={Math.max(1, height)} rx={1.5} fill={COLORS[node.end]} />
      <text x={x + width + 5} y={y + height / 2} dominantBaseline="central" fill="var(--color-ink)" stroke="var(--color-surface)" strokeWidth={3} paintOrder="stroke">
        <tspan fontWeight={500}>{`${SIGNS[node.end]}${fitted(node.name, room)}`}</tspan>
        <tspan fill="var(--color-muted)">{` ${perHundred(node.perEntrant)}`}</tspan>
      </text>
    </g>
  );
}
