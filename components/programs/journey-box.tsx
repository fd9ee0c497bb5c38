import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import Link from 'next/link';
import { memo } from 'react';
import { MiniCanvas } from '@/components/journey/mini-canvas';
import { digitsFor, formatInterval, formatShare } from '@/components/simulation/format';
import { standingWords } from '@/lib/approval/journey-standing';
import { JOURNEY_HEIGHT, JOURNEY_WIDTH } from '@/lib/editor/program-map';
import type { ProgramEntry } from './program-entry';
import { nameOf } from './programs-list';

export type JourneyNode = Node<ProgramEntry, 'journey'>;

/** A journey on the map: its name, what it looks like, and what is expected of it. Pressing it opens it. Far out the name covers the rest. */
export const JourneyBox = memo(function JourneyBox({ data: journey }: NodeProps<JourneyNode>) {
  const { id, standing, miniature, conversion, customers } = journey;
  const share = conversion && formatShare(conversion.rate, digitsFor(conversion));
  return (
    <>
      <Handle type="target" position={Position.Left} />
      <Handle type="source" position={Position.Right} />
      <Link
        href={`/journeys/${id}`}
        prefetch={false}
        draggable={false}
        title={nameOf(journey)}
        // Coming back leads to where one left.
        onClick={() => window.history.replaceState(null, '', `/programs?at=${id}`)}
        style={{ width: JOURNEY_WIDTH, height: JOURNEY_HEIGHT }}
        className="pointer-events-auto relative flex flex-col overflow-hidden rounded-lg border border-line-strong bg-raised transition-colors select-none hover:border-control"
      >
        <span className="flex min-w-0 shrink-0 items-baseline gap-2 px-3 pt-2 group-data-[tier=dots]/canvas:hidden">
          <span className="line-clamp-1 min-w-0 flex-1 text-(length:--name-size) leading-[1.25] font-medium wrap-anywhere group-data-[tier=far]/canvas:line-clamp-2 group-data-[tier=far]/canvas:leading-[1.1] group-data-[tier=farther]/canvas:line-clamp-2 group-data-[tier=farther]/canvas:leading-[1.05]">
            {nameOf(journey)}
          </span>
          <span className="hidden shrink-0 text-12 text-muted group-data-[tier=full]/canvas:inline">{standingWords(standing)}</span>
        </span>
        <MiniCanvas miniature={miniature} className="min-h-0 w-full flex-1 p-2" />
        <span className="tabular truncate border-t border-line px-3 py-1.5 text-(length:--detail-size) leading-[1.3] text-muted group-data-[tier=dots]/canvas:hidden group-data-[tier=far]/canvas:hidden group-data-[tier=farther]/canvas:hidden">
          {share ? (
            <span title={`Of ${customers?.toLocaleString('en-US')} customers in the forecast kept of it`}>
              <strong className="font-medium text-ink">{share}</strong> convert
              <span className="group-data-[tier=mid]/canvas:hidden"> ({formatInterval(conversion)})</span>
            </span>
          ) : (
            'No forecast kept'
          )}
        </span>
      </Link>
    </>
  );
});
