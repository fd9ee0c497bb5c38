import type { EdgeProps } from '@xyflow/react';
import { useCallback, useRef } from 'react';
import type { CanvasEdge } from '@/lib/editor/react-flow';
import type { Route } from '@/lib/editor/routing/wire';
import { flowWidth } from './flow-width';
import { useFollowRoute } from './routes-context';

const WIDTHS = { transition: 1.5, timeout: 1.5, failure: 1.5, entry: 1.25 };
const DASHES = { transition: undefined, timeout: '6 5', failure: '1.5 5', entry: undefined };

/** Whether an edge would look the same: where its ends are does not matter, since how it runs is told to it apart. */
export function showsTheSame(before: EdgeProps<CanvasEdge>, after: EdgeProps<CanvasEdge>): boolean {
  return before.id === after.id && before.source === after.source && before.target === after.target && before.selected === after.selected;
}

type Props = { edgeId: string; kind: keyof typeof WIDTHS; selected?: boolean | undefined; flow?: number | undefined };

/** An edge's line with its arrowhead, and a broad invisible one to point at. `flow` (passages per entrant) sets its width. */
export function EdgeLine({ edgeId, kind, selected = false, flow }: Props) {
  const line = useRef<SVGPathElement>(null);
  const arrow = useRef<SVGPathElement>(null);
  const broad = useRef<SVGPathElement>(null);
  const width = flow === undefined ? WIDTHS[kind] + (selected ? 0.5 : 0) : flowWidth(flow);
  const head = 4 + width * 0.9;
  const apply = useCallback(
    ({ path, end: { x, y } }: Route) => {
      line.current?.setAttribute('d', path);
      broad.current?.setAttribute('d', path);
      arrow.current?.setAttribute('d', `M${x - head * 1.6},${y - head} L${x},${y} L${x - head * 1.6},${y + head} Z`);
    },
    [head],
  );
  useFollowRoute(edgeId, apply);
  const state = { 'data-selected': selected || undefined, 'data-flow': flow === undefined ? undefined : '' };
  return (
    <>
      <path ref={line} className="line" strokeWidth={width} strokeDasharray={DASHES[kind]} strokeLinecap={kind === 'failure' ? 'round' : undefined} {...state} />
      <path ref={arrow} className="arrow" {...state} />
      {kind !== 'entry' && <path ref={broad} className="react-flow__edge-interaction" fill="none" strokeOpacity={0} strokeWidth={20} />}
    </>
  );
}
