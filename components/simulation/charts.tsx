'use client';

import { memo, useRef, type ReactNode } from 'react';
import { lazyPanel } from '@/components/ui/lazy-panel';
import { Skeleton } from '@/components/ui/skeleton';
import type { ExactReport, SimulationReport } from '@/lib/simulation/report';
import { reachTable, timeTable } from './data-table';
import { Figure } from './figure';
import { formatCount } from './format';
import { withinWords } from './horizon';
import { reachTitle, runWords, timeTitle } from './sentences';
import { useSeen } from './use-seen';
import { Waiting } from './waiting';

const CHART_WAITING = <Skeleton className="h-full" />;
const ReachChart = lazyPanel(async () => ({ default: (await import('./reach-chart')).ReachChart }), CHART_WAITING);
const TimeChart = lazyPanel(async () => ({ default: (await import('./time-chart')).TimeChart }), CHART_WAITING);

type Props = { journeyName: string; exact: ExactReport; report: SimulationReport | undefined; fresh: boolean; children?: ReactNode };

/** Where customers get to and are lost, and how long converting takes; side by side where there is room. Drawn by code that is loaded when first shown. */
export const Charts = memo(function Charts({ journeyName, exact, report, fresh, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const seen = useSeen(ref);
  const reached = report && fresh ? report : exact;
  const ofReached = report && fresh ? runWords(report) : 'all who enter, without a time limit';
  const times = report?.timeToConvertDays ?? null;
  return (
    <div ref={ref} className="scroll-quiet grid auto-rows-[16rem] content-start gap-5 @2xl:min-h-0 @2xl:overflow-y-auto @min-[50rem]:auto-rows-[15rem] @min-[50rem]:grid-cols-2 @min-[70rem]:auto-rows-[20rem]">
      <Figure
        title={reachTitle(reached)}
        note={`Share ${report && fresh ? ofRun(report) : 'of all who enter, in the end'}. Hatched: lost there.`}
        table={reachTable(reached.states, ofReached)}
        fileName={`${journeyName} reach`}
      >
        {seen && <ReachChart states={reached.states} bottleneckId={reached.bottleneck?.id} label="Reach and loss by state. Left and right arrow keys step through the states." />}
      </Figure>
      {report ? (
        <Figure
          title={timeTitle(times)}
          note={`${fresh ? 'Share' : 'Before your edits: share'} of those who convert, ${ofRun(report)}.`}
          stale={!fresh}
          table={times ? timeTable(times, runWords(report)) : undefined}
          fileName={`${journeyName} time to convert`}
        >
          {times ? (
            seen && <TimeChart times={times} label="Time to convert. Left and right arrow keys step through the days." />
          ) : (
            <Waiting>Check that transitions with rates lead to an outcome that counts as converted, or watch for longer.</Waiting>
          )}
        </Figure>
      ) : (
        <Figure title="How long converting takes" note="Share of those who convert, by days since entering." table={undefined} fileName="">
          <Waiting>Run the simulation to see when customers convert.</Waiting>
        </Figure>
      )}
      {children}
    </div>
  );
});

function ofRun({ customers, horizonDays }: SimulationReport): string {
  return `of ${formatCount(customers)} customers ${withinWords(horizonDays)}`;
}
