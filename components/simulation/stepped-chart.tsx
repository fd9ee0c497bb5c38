'use client';

import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { ChartTip } from './chart-tip';
import { nextStep } from './next-step';
import { useSize } from './use-size';

/** What stands beside the pointer or the keyboard's place, and where: in pixels of the drawing. */
export type Mark = { x: number; y: number; title: string; text: ReactNode };

type Props = {
  /** What it is and how to go through it. */
  label: string;
  /** How many places there are to step through. */
  count: number;
  /** Places in one row: up and down go to the row above and below. Without it every arrow goes to the neighbor. */
  columns?: number;
  /** Height in pixels; without it the room there is. */
  height?: number;
  /** The place at a point of the drawing, if any. */
  at: (x: number, y: number, width: number, height: number) => number | undefined;
  mark: (place: number, width: number, height: number) => Mark | undefined;
  /** The drawing. `active` is the place pointed at or stepped to. */
  children: (width: number, height: number, active: number | undefined) => ReactNode;
};

const TIP_WIDTH = 244;

/** A drawing of its own whose places tell what they mean: under the pointer, or step by step with the arrow keys. */
export function SteppedChart({ label, count, columns, height: fixed, at, mark, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const size = useSize(ref);
  const [place, setPlace] = useState<number>();
  const active = place !== undefined && place < count ? place : undefined;
  const width = size?.width ?? 0;
  const height = fixed ?? size?.height ?? 0;

  const step = (event: KeyboardEvent) => {
    const next = nextStep(event.key, active, count, columns);
    if (next === undefined) return;
    event.preventDefault();
    setPlace(next === 'none' ? undefined : next);
  };
  const point = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    setPlace(at(event.clientX - box.left, event.clientY - box.top, width, height));
  };
  const shown = active === undefined || width === 0 ? undefined : mark(active, width, height);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- stepped through with the arrow keys
    <div
      ref={ref}
      role="application"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- stepped through with the arrow keys
      tabIndex={0}
      onKeyDown={step}
      onBlur={() => setPlace(undefined)}
      onPointerMove={point}
      onPointerLeave={() => setPlace(undefined)}
      className="focus-inset relative min-w-0 rounded-md"
      style={{ height: fixed ?? '100%' }}
    >
      {width > 0 && (
        <svg data-chart aria-hidden width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="tabular absolute inset-0 block" fontSize={11}>
          {children(width, height, active)}
        </svg>
      )}
      <div className="pointer-events-none absolute z-20" style={shown ? { left: Math.max(0, Math.min(shown.x + 12, width - TIP_WIDTH)), ...(shown.y > height / 2 ? { bottom: height - shown.y + 12 } : { top: shown.y + 12 }) } : undefined}>
        {shown && <ChartTip title={shown.title}>{shown.text}</ChartTip>}
      </div>
    </div>
  );
}
