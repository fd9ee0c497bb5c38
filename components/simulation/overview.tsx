'use client';

import type { ComponentProps, ReactNode } from 'react';
import { Charts } from './charts';
import { DoubtFigure } from './doubt-figure';
import { Insights } from './insights';
import type { PanelData } from './panel-data';
import { Waiting } from './waiting';

/** Controls and figures in words, and four pictures: reach, time to convert, how sure it is, what holds it back. */
export function Overview({ data: { journey, exact, report, fresh, forecast, forecastFresh, select }, refused, children }: { data: PanelData; refused: boolean; children: ReactNode }) {
  const charts: ComponentProps<typeof Charts> = { journeyName: journey.name, exact, report, fresh };
  return (
    <div className="scroll-quiet grid h-full auto-rows-max grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-4 overflow-y-auto p-3 @2xl:auto-rows-fr @2xl:grid-cols-[19.25rem_minmax(0,1fr)] @2xl:overflow-hidden">
      <div className="scroll-quiet @2xl:-m-1 @2xl:min-h-0 @2xl:overflow-y-auto @2xl:p-1">{children}</div>
      {!refused && (
        <Charts {...charts}>
          {forecast ? (
            <>
              <div className={forecastFresh ? 'min-h-0' : 'min-h-0 opacity-60'}>
                <DoubtFigure journeyName={journey.name} forecast={forecast} />
              </div>
              <Insights forecast={forecast} select={select} />
            </>
          ) : (
            <Waiting>Working out how sure this is…</Waiting>
          )}
        </Charts>
      )}
    </div>
  );
}
