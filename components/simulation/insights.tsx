import { Hourglass, Ruler, TrendingDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PartRef } from '@/lib/editor/part';
import type { GivenForecast } from '@/lib/simulation/forecast-report';
import type { PanelData } from './panel-data';

type Props = { forecast: GivenForecast; select: PanelData['select'] };

/** What holds the journey back, what slows it, and what to measure first; each leads to its part. */
export function Insights({ forecast: { bottleneck, friction, measureFirst }, select }: Props) {
  return (
    <section aria-label="What holds it back" className="scroll-quiet flex min-h-0 flex-col gap-3 overflow-y-auto">
      <Insight icon={<TrendingDown />} title="Most conversions lost" part={bottleneck ? { kind: 'state', id: bottleneck.id } : undefined} name={bottleneck?.name} select={select}>
        {bottleneck?.sentence ?? 'No state stands out as losing conversions.'}
      </Insight>
      <Insight icon={<Hourglass />} title="Longest wait" part={friction ? { kind: 'state', id: friction.id } : undefined} name={friction?.name} select={select}>
        {friction?.sentence ?? 'No time passes anywhere: the transitions have no durations yet.'}
      </Insight>
      <Insight icon={<Ruler />} title="Measure this first" part={measureFirst ? { kind: 'transition', id: measureFirst.id } : undefined} name={measureFirst?.label} select={select}>
        {measureFirst?.sentence ?? 'Every rate is taken as certain, so there is nothing to measure.'}
      </Insight>
    </section>
  );
}

type InsightProps = { icon: ReactNode; title: string; part: PartRef | undefined; name: string | undefined; select: PanelData['select']; children: string };

function Insight({ icon, title, part, name, select, children }: InsightProps) {
  return (
    <div className="flex gap-2.5">
      <span aria-hidden className="mt-0.5 text-muted [&_svg]:size-4">
        {icon}
      </span>
      <div className="min-w-0">
        <h3 className="text-13 font-semibold">{title}</h3>
        <p className="text-12 text-pretty text-muted">{children}</p>
        {part && (
          <button type="button" onClick={() => select(part)} className="min-h-6 rounded-md text-left text-12 font-medium text-accent-ink underline-offset-2 hover:underline">
            Select {name}
          </button>
        )}
      </div>
    </div>
  );
}
