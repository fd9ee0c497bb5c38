import { EdgeLabelRenderer, getBezierPath, getSmoothStepPath, type Edge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { flowWidth } from '@/components/canvas/flow-width';
import { formatShare } from '@/components/simulation/format';
import type { ProgramWay } from './program-entry';

/** `lane`: how far down it leads where it leads back to the left. */
export type WayEdge = Edge<ProgramWay & { name: string; lane: number }, 'way'>;

const UNKNOWN_WIDTH = 1.5;

/** Traffic from one journey into another, as broad as the share of entrants that takes it where a forecast says so. */
export const WayLine = memo(function WayLine({ sourceX, sourceY, sourcePosition, targetX, targetY, targetPosition, data }: EdgeProps<WayEdge>) {
  if (!data) return null;
  const { share, converts, name, lane } = data;
  const width = share === null ? UNKNOWN_WIDTH : flowWidth(share);
  const head = 4 + width * 0.9;
  const ends = { sourceX, sourceY, sourcePosition, targetX: targetX - head, targetY, targetPosition };
  // Back to the left it goes around below: straight, the boxes would hide it.
  const [path, x, y] = targetX > sourceX ? getBezierPath(ends) : getSmoothStepPath({ ...ends, centerY: lane, borderRadius: 24, offset: 36 });
  const flow = { 'data-flow': share === null ? undefined : '' };
  return (
    <>
      <path className="line" d={path} strokeWidth={width} {...flow} />
      <path className="arrow" d={`M${targetX - head * 1.6},${targetY - head} L${targetX},${targetY} L${targetX - head * 1.6},${targetY + head} Z`} {...flow} />
      {share !== null && (
        <EdgeLabelRenderer>
          <span
            title={`${formatShare(share)} of those who enter ${name || 'this journey'} ${converts ? 'convert and go on here' : 'are handed off here'}, by the forecast kept of it`}
            style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
            className="tabular pointer-events-auto absolute rounded-full border border-line-strong bg-raised px-1.5 py-0.5 text-(length:--detail-size) leading-none text-muted group-data-[tier=dots]/canvas:hidden group-data-[tier=far]/canvas:text-(length:--name-size) group-data-[tier=farther]/canvas:hidden"
          >
            {formatShare(share)}
          </span>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
